package dev.allclear.output.html;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UnregisteredOutputFormatException;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** FreeMarker, with everything shut that a theme does not need. */
final class Engine {
    private final Map<String, TemplateText> templates;
    private final Configuration configuration;

    static {
        silence();
    }

    Engine(Map<String, TemplateText> templates) {
        this.templates = templates;
        this.configuration = new HtmlOnly(templates.keySet());
        reads();
        loads(new ThemeLoader(templates));
        prints();
        fails();
    }

    /** FreeMarker logs what it also throws; its switch for that is deprecated in favour of a system property. */
    @SuppressWarnings("deprecation")
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no library can't be missing", e);
        }
    }

    /** {@link Refusals} reads templates the same way. */
    private void reads() {
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    }

    private void loads(ThemeLoader loader) {
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTabSize(1);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
    }

    private void prints() {
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
    }

    private void fails() {
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((mistake, environment) -> {
            throw new Unhidden(mistake);
        });
    }

    /**
     * Returns the template called {@code name}, which there is; while it runs it can be interrupted.
     *
     * @throws Refused if it asks for what no template may have
     */
    Template parse(String name) throws IOException {
        Template template = configuration.getTemplate(name);
        Refusals.first(Objects.requireNonNull(templates.get(name)).text()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        _CoreAPI.addThreadInterruptedChecks(template);
        return template;
    }

    /** Returns the template called {@code name}, which there is; it is parsed where it was not yet. */
    Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** No template may ask for another format than HTML, since most others escape nothing. */
    private static final class HtmlOnly extends Configuration {
        private final Set<String> names;
        private final Map<String, Template> parsed = new ConcurrentHashMap<>();

        /** @param names of all templates */
        HtmlOnly(Set<String> names) {
            super(VERSION_2_3_35);
            this.names = names;
        }

        @Override
        public OutputFormat getOutputFormat(String name) throws UnregisteredOutputFormatException {
            if (!name.equals(HTMLOutputFormat.INSTANCE.getName())) {
                throw new UnregisteredOutputFormatException(
                        "A template writes HTML, and can't ask for `" + name + "`.");
            }
            return HTMLOutputFormat.INSTANCE;
        }

        /**
         * Every page imports its parts anew, and FreeMarker would think about each name as if it had never seen it; of two pages
         * that need a part at once, each would parse it.
         */
        @Override
        public Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object condition,
                @Nullable String encoding,
                boolean parse,
                boolean optional)
                throws IOException {
            Template there = parse ? parsed.get(name) : null;
            if (there != null) {
                return there;
            }
            if (!parse || !names.contains(name)) {
                return super.getTemplate(name, locale, condition, encoding, parse, optional);
            }
            try {
                return parsed.computeIfAbsent(name, this::parse);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private Template parse(String name) {
            try {
                return super.getTemplate(name, null, null, null, true, false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A mistake inside an {@code #attempt}, which would hide it. */
    static final class Unhidden extends RuntimeException {
        private final TemplateException mistake;

        Unhidden(TemplateException mistake) {
            super(mistake);
            this.mistake = mistake;
        }

        TemplateException mistake() {
            return mistake;
        }
    }

    /** A template asks for what no template may have. */
    static final class Refused extends RuntimeException {
        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.asked());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
