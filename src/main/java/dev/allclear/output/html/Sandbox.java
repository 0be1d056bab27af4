package dev.allclear.output.html;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Where templates are parsed and shown: on threads of their own, so that one that comes to no end can be left behind.
 *
 * <p>It is interrupted too, but FreeMarker heeds that in its lists only, and a regular expression never does. A thread that is
 * left behind keeps no program from ending.
 */
final class Sandbox {
    private static final String OUT_OF_MEMORY = "Java runs out of memory over it.";

    private final Mistakes mistakes;
    private final Collection<String> names;
    private final Duration patience;
    private final Map<String, Diagnostic> givenUp = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "template");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param names those of all templates
     * @param patience how long a template may take at a time
     */
    Sandbox(Mistakes mistakes, Collection<String> names, Duration patience) {
        this.mistakes = mistakes;
        this.names = names;
        this.patience = patience;
    }

    /** Whether no template was given up. */
    boolean sound() {
        return givenUp.isEmpty();
    }

    /** Returns why the template called {@code name} is not tried any more; absent while it is. */
    Optional<Diagnostic> givenUp(String name) {
        return Optional.ofNullable(givenUp.get(name));
    }

    /** Has all of {@code works} made, one after the other, as soon as a thread is free. */
    <T> Series<T> start(List<Work<T>> works) {
        return new Series<>(works);
    }

    /** Something that a template makes; all of it on one thread. Nothing but how the template ends is a matter of the template. */
    interface Work<T> {
        /** That of the template. */
        String name();

        /** Makes what the template is given, and returns how it goes on from there; nothing where it need not. */
        Optional<Callable<T>> prepare();

        /** Is given what the template made, even where that was left behind meanwhile. */
        default void take(T made) {}
    }

    /** What came of a piece of work: it, or a problem that is told, or an exception that is a bug and thrown. */
    private interface Outcome<T> extends Function<Diagnostics, Optional<T>> {}

    /** What templates make meanwhile. Of several, that which was started first is to be asked first. */
    final class Series<T> {
        private final List<Work<T>> works;
        private final List<Outcome<T>> outcomes = new ArrayList<>();
        private OptionalLong begun = OptionalLong.empty();
        private boolean over;
        private final Future<?> running;

        private Series(List<Work<T>> works) {
            this.works = List.copyOf(works);
            this.running = threads.submit(this::run);
        }

        private void run() {
            try {
                for (Work<T> work : works) {
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                    ended(givenUp.containsKey(work.name()) ? log -> Optional.empty() : outcome(work));
                }
            } finally {
                over();
            }
        }

        private Outcome<T> outcome(Work<T> work) {
            try {
                Optional<Callable<T>> template = work.prepare();
                return template.isPresent() ? outcome(work, template.get()) : log -> Optional.empty();
            } catch (RuntimeException | Error e) {
                return log -> {
                    throw e;
                };
            }
        }

        private Outcome<T> outcome(Work<T> work, Callable<T> template) {
            T made;
            begins();
            try {
                made = template.call();
            } catch (Exception | Error e) {
                return log -> {
                    log.add(problem(work.name(), e));
                    return Optional.empty();
                };
            } finally {
                rests();
            }
            work.take(made);
            return log -> Optional.of(made);
        }

        private synchronized void begins() {
            begun = OptionalLong.of(System.nanoTime());
        }

        private synchronized void rests() {
            begun = OptionalLong.empty();
        }

        private synchronized void ended(Outcome<T> outcome) {
            outcomes.add(outcome);
        }

        /** Also where memory is short even for an outcome: nobody waits for it then. */
        private synchronized void over() {
            over = true;
            notifyAll();
        }

        /**
         * Waits for what is made and returns it, in order; nothing where one fails, which is a problem in {@code log}. A
         * template that knows no bounds is given up; after one that took too long all are, since what it hangs in may be a part
         * that they share. What others make after one that is given up is thrown away.
         */
        List<Optional<T>> results(Diagnostics log) {
            List<Outcome<T>> there = awaited();
            var results = new ArrayList<Optional<T>>(works.size());
            for (int i = 0; i < works.size(); i++) {
                String name = works.get(i).name();
                if (i == there.size() && wanted()) {
                    giveUp(name, log);
                }
                results.add(
                        givenUp.containsKey(name)
                                ? Optional.empty()
                                : there.get(i).apply(log));
            }
            return results;
        }

        private void giveUp(String name, Diagnostics log) {
            String why = running.isCancelled() ? "It does not come to an end." : OUT_OF_MEMORY;
            Diagnostic endless = mistakes.endless(name, why + " Pages after this one were not tried.");
            names.forEach(each -> givenUp.put(each, endless));
            log.add(endless);
        }

        /** Returns what came of all works, or of those before the one that takes too long, which is cancelled. */
        private synchronized List<Outcome<T>> awaited() {
            long asked = System.nanoTime();
            try {
                while (!over && wanted() && left(asked) > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, left(asked));
                }
            } catch (InterruptedException e) {
                running.cancel(true);
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("interrupted"));
            }
            if (!over) {
                running.cancel(true);
            }
            return List.copyOf(outcomes);
        }

        /** Whether a template at work here is still tried. */
        private boolean wanted() {
            return works.stream().anyMatch(work -> !givenUp.containsKey(work.name()));
        }

        /**
         * Returns how long the template at work may still take, in nanoseconds; while none is, how long one may take at all. Before
         * {@code asked} it shared the processors with all others, so that this time is not counted.
         */
        private long left(long asked) {
            long now = System.nanoTime();
            long taken = begun.isPresent() ? Math.min(now - begun.getAsLong(), now - asked) : 0;
            return patience.toNanos() - taken;
        }
    }

    private Diagnostic problem(String name, Throwable failure) {
        if (failure instanceof ParseException mistake) {
            return mistakes.syntax(name, mistake);
        }
        if (failure instanceof Engine.Refused refused) {
            return mistakes.refused(name, refused.refusal());
        }
        if (failure instanceof TemplateException mistake) {
            return mistakes.failure(name, mistake);
        }
        if (failure instanceof Engine.Unhidden mistake) {
            return mistakes.failure(name, mistake.mistake());
        }
        Diagnostic problem = boundless(name, failure);
        givenUp.put(name, problem);
        return problem;
    }

    private Diagnostic boundless(String name, Throwable failure) {
        if (failure instanceof Bounded.Full) {
            return mistakes.endless(name, "The page grows larger than 16 MiB.");
        }
        if (failure instanceof StackOverflowError) {
            return mistakes.endless(name, "A macro calls itself without end, or something nests too deep.");
        }
        if (failure instanceof OutOfMemoryError) {
            return mistakes.endless(name, OUT_OF_MEMORY);
        }
        throw bug(failure);
    }

    private static RuntimeException bug(Throwable failure) {
        return failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
    }
}
