package dev.allclear.output.html;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where templates are parsed and shown: on threads of their own, so that one that comes to no end can be left behind.
 *
 * <p>It is interrupted too, but FreeMarker heeds that in its lists only, and a regular expression never does. A thread that is
 * left behind keeps no program from ending.
 */
final class Sandbox {
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

    /** Has {@code work} made by the template called {@code name} as soon as a thread is free, unless that was given up. */
    <T> Attempt<T> start(String name, Callable<T> work) {
        return start(name, () -> name, any -> work.call());
    }

    /**
     * Has {@code work} made of what is {@code given}, on the same thread: how long that takes and how it fails is no matter of the
     * template.
     */
    <V, T> Attempt<T> start(String name, Supplier<V> given, Work<V, T> work) {
        var begun = new CompletableFuture<Boolean>();
        Callable<T> both = () -> {
            V value;
            try {
                value = given.get();
                begun.complete(true);
            } catch (RuntimeException | Error e) {
                begun.completeExceptionally(e);
                throw e;
            }
            return work.of(value);
        };
        return new Attempt<>(
                name, givenUp.containsKey(name) ? Optional.empty() : Optional.of(threads.submit(both)), begun);
    }

    /** What a template makes of something. */
    @FunctionalInterface
    interface Work<V, T> {
        T of(V value) throws Exception;
    }

    /** Something that a template makes meanwhile. */
    final class Attempt<T> {
        private final String name;
        private final Optional<Future<T>> running;
        private final Future<Boolean> begun;

        private Attempt(String name, Optional<Future<T>> running, Future<Boolean> begun) {
            this.name = name;
            this.running = running;
            this.begun = begun;
        }

        /**
         * Waits for what is made and returns it; nothing where that fails, which is a problem in {@code log}. A template that
         * knows no bounds is given up; after one that took too long all are, since what it hangs in may be a part that they
         * share. Of several attempts that which was started first is to be asked first: what others make after one that is
         * given up is thrown away.
         */
        Optional<T> result(Diagnostics log) {
            return running.flatMap(work -> givenUp.containsKey(name) ? abandoned(work) : waited(work, log));
        }

        private Optional<T> waited(Future<T> work, Diagnostics log) {
            try {
                begin();
                return Optional.of(work.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (ExecutionException e) {
                log.add(problem(name, Objects.requireNonNull(e.getCause())));
            } catch (TimeoutException e) {
                Diagnostic endless =
                        mistakes.endless(name, "It does not come to an end. Pages after this one were not tried.");
                names.forEach(each -> givenUp.put(each, endless));
                log.add(endless);
            } catch (InterruptedException e) {
                abandoned(work);
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("interrupted"));
            }
            return abandoned(work);
        }

        /** Waits until the template has what it is given; what fails before is thrown as it is. */
        private void begin() throws InterruptedException {
            try {
                begun.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw bug(Objects.requireNonNull(e.getCause()));
            }
        }

        private Optional<T> abandoned(Future<T> work) {
            work.cancel(true);
            return Optional.empty();
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
            return mistakes.endless(name, "Java runs out of memory over it.");
        }
        throw bug(failure);
    }

    private static RuntimeException bug(Throwable failure) {
        return failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
    }
}
