package dev.allclear.output.html;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.page.Once;
import dev.allclear.page.Page;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Shows pages with the templates of a theme. May be used by several threads at once.
 *
 * <p>A template sees the view of its page and the theme's other templates: no file, no class, no clock. What it prints is
 * escaped, except {@link dev.allclear.markdown.Html}, and it can't ask for less. A page of more than 16 MiB is cut off, as is
 * one that takes longer than 20 seconds or more memory than Java has; its template is then not tried again.
 */
public final class HtmlPages {
    private static final int MAX_SIZE = 16 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Theme theme;
    private final Once<Engine> engine;
    private final Sandbox sandbox;
    private final ViewWrapper views = new ViewWrapper();

    private HtmlPages(Theme theme, Duration patience) {
        this.theme = theme;
        this.engine = new Once<>(() -> new Engine(theme.templates()));
        this.sandbox = new Sandbox(new Mistakes(theme), theme.templates().keySet(), patience);
    }

    /**
     * Returns what shows pages in {@code theme}; nothing where a template of it can't be parsed, each a problem in {@code log}.
     * Where a team has none of its own, nothing is parsed before a page needs it.
     */
    public static Optional<HtmlPages> of(Theme theme, Diagnostics log) {
        return of(theme, PATIENCE, log);
    }

    static Optional<HtmlPages> of(Theme theme, Duration patience, Diagnostics log) {
        var pages = new HtmlPages(theme, patience);
        return pages.sure() || pages.parsed(log) ? Optional.of(pages) : Optional.empty();
    }

    private boolean parsed(Diagnostics log) {
        Engine parser = engine.get();
        List<Sandbox.Series<Template>> parsing = theme.templates().keySet().stream()
                .map(name -> sandbox.start(List.of(new Parsing(name, parser))))
                .toList();
        boolean parsed = true;
        for (Sandbox.Series<Template> one : parsing) {
            parsed &= one.results(log).get(0).isPresent();
        }
        return parsed;
    }

    /** Whether no template can fail, be its page shown or not: all are ours. A page may still grow larger than 16 MiB. */
    public boolean sure() {
        return theme.ours();
    }

    /** Returns {@code page} in UTF-8; nothing where its template fails, or failed before for good, which is a problem in {@code log}. */
    public Optional<byte[]> render(Page page, Diagnostics log) {
        Optional<byte[]> bytes = start(List.of(() -> page)).bytes(log).get(0);
        if (bytes.isEmpty()) {
            sandbox.givenUp(page.template() + Theme.TEMPLATE).ifPresent(log::add);
        }
        return bytes;
    }

    /** Whether every template is still tried. */
    public boolean sound() {
        return sandbox.sound();
    }

    /** Has {@code sheets} rendered one after the other on another thread, their views made there too. */
    public Rendered start(List<Sheet> sheets) {
        var out = new Bounded(MAX_SIZE);
        var works = new ArrayList<Sandbox.Work<byte[]>>(sheets.size());
        for (Sheet sheet : sheets) {
            works.add(new Printing(sheet, out));
        }
        return sandbox.start(works)::results;
    }

    /** What is to become of a page; asked and told on the thread that renders it. */
    @FunctionalInterface
    public interface Sheet {
        Page page();

        /** Whether the page is to be rendered at all. */
        default boolean due() {
            return true;
        }

        /** Is given the page in UTF-8. */
        default void take(byte[] utf8) {}
    }

    /** Pages that are rendered meanwhile. Of several that which was started first is to be asked first. */
    @FunctionalInterface
    public interface Rendered {
        /**
         * Waits for the pages and returns each in UTF-8; nothing where it was not due, or where its template fails, which is a
         * problem in {@code log}.
         */
        List<Optional<byte[]>> bytes(Diagnostics log);
    }

    private record Parsing(String name, Engine parser) implements Sandbox.Work<Template> {
        @Override
        public Optional<Callable<Template>> prepare() {
            return Optional.of(() -> parser.parse(name));
        }
    }

    private final class Printing implements Sandbox.Work<byte[]> {
        private final Sheet sheet;
        private final Bounded out;

        private Printing(Sheet sheet, Bounded out) {
            this.sheet = sheet;
            this.out = out;
        }

        @Override
        public String name() {
            return sheet.page().template() + Theme.TEMPLATE;
        }

        @Override
        public Optional<Callable<byte[]>> prepare() {
            if (!sheet.due()) {
                return Optional.empty();
            }
            Record view = sheet.page().view().get();
            return Optional.of(() -> bytes(engine.get().template(name()), view, out));
        }

        @Override
        public void take(byte[] utf8) {
            sheet.take(utf8);
        }
    }

    private byte[] bytes(Template template, Record view, Bounded out) throws TemplateException, IOException {
        out.begin();
        template.process(views.root(view), out);
        return out.bytes();
    }
}
