package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.page.Page;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Shows pages with the templates of a theme. May be used by several threads at once.
 *
 * <p>A template sees the view of its page and the theme's other templates: no file, no class, no clock. What it prints is
 * escaped, except {@link dev.allclear.markdown.Html}. A page of more than 16 MiB is cut off, as is one that takes longer
 * than 20 seconds.
 */
public final class HtmlPages {
    private static final int MAX_SIZE = 16 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Template> templates;
    private final Mistakes mistakes;
    private final Duration patience;

    private HtmlPages(Map<String, Template> templates, Mistakes mistakes, Duration patience) {
        this.templates = templates;
        this.mistakes = mistakes;
        this.patience = patience;
    }

    /** Returns what shows pages in {@code theme}; nothing where a template of it can't be parsed, each a problem in {@code log}. */
    public static Optional<HtmlPages> of(Theme theme, Diagnostics log) {
        return of(theme, PATIENCE, log);
    }

    static Optional<HtmlPages> of(Theme theme, Duration patience, Diagnostics log) {
        Mistakes mistakes = new Mistakes(theme);
        Engine engine = new Engine(theme.templates());
        Map<String, Template> parsed = new TreeMap<>();
        for (String name : theme.templates().keySet()) {
            try {
                parsed.put(name, engine.parse(name));
            } catch (ParseException e) {
                log.add(mistakes.syntax(name, e));
            }
        }
        return parsed.size() == theme.templates().size()
                ? Optional.of(new HtmlPages(parsed, mistakes, patience))
                : Optional.empty();
    }

    /** Returns {@code page} in UTF-8; nothing where its template fails, which is a problem in {@code log}. */
    public Optional<byte[]> render(Page page, Diagnostics log) {
        String name = page.template() + Theme.TEMPLATE;
        Template template = Optional.ofNullable(templates.get(name)).orElseThrow();
        Record view = page.view().get();
        Alarm alarm = Alarm.in(patience);
        try {
            return Optional.of(bytes(template, view));
        } catch (TemplateException e) {
            log.add(mistakes.failure(name, e));
        } catch (Engine.Unhidden e) {
            log.add(mistakes.failure(name, e.mistake()));
        } catch (Bounded.Full e) {
            log.add(mistakes.endless(name, "The page grows larger than 16 MiB."));
        } catch (StackOverflowError e) {
            log.add(mistakes.endless(name, "A macro calls itself without end."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (!alarm.stop()) {
                throw e;
            }
            log.add(mistakes.endless(name, "The page does not come to an end."));
        } finally {
            alarm.stop();
        }
        return Optional.empty();
    }

    private static byte[] bytes(Template template, Record view) throws TemplateException, IOException {
        Bounded out = new Bounded(MAX_SIZE);
        try (Writer writer = new OutputStreamWriter(out, UTF_8)) {
            template.process(view, writer);
        }
        return out.toByteArray();
    }
}
