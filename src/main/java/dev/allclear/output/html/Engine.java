package dev.allclear.output.html;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** FreeMarker, with everything shut that a theme does not need. */
final class Engine {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

    static {
        silence();
    }

    Engine(Map<String, TemplateText> templates) {
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

    private void loads(ThemeLoader loader) {
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTabSize(1);
        configuration.setObjectWrapper(new ViewWrapper());
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

    /** Returns the template called {@code name}, which there is; while it runs it can be interrupted. */
    Template parse(String name) throws ParseException {
        try {
            Template template = configuration.getTemplate(name);
            _CoreAPI.addThreadInterruptedChecks(template);
            return template;
        } catch (ParseException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
