package dev.allclear.output.html;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the theme's templates and no file besides. */
record ThemeLoader(Map<String, TemplateText> templates) implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.get(name);
    }

    @Override
    public long getLastModified(Object template) {
        return 0;
    }

    @Override
    public Reader getReader(Object template, String encoding) {
        return new StringReader(((TemplateText) template).text());
    }

    @Override
    public void closeTemplateSource(Object template) {}
}
