package dev.allclear.output.html;

import dev.allclear.i18n.Words;
import dev.allclear.markdown.Html;
import dev.allclear.page.Fields;
import dev.allclear.page.LinkedData;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How templates see a view: records by the names of their components, interface texts by their keys, lists, texts, yes and
 * no, whole numbers, {@link Html} as markup that is not escaped again, and {@link LinkedData} as JSON that fits into a script. An empty Optional is a missing value, so that
 * {@code ??} and {@code !} work; a name that does not exist is an {@link UnknownName} even there. Whatever else a view holds
 * (an Instant, say) is a bug in the view and refused as one.
 */
final class ViewWrapper {
    private final Map<Class<?>, Map<String, Field>> components = new ConcurrentHashMap<>();

    /** Returns {@code value}, which is in a view, as FreeMarker asks for it. */
    @Nullable
    TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Words words) {
            return new Texts(words);
        }
        if (value instanceof LinkedData data) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(JsonLd.of(data));
        }
        if (value instanceof Record view) {
            return new View(view, components(view.getClass()));
        }
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        throw new IllegalArgumentException("no template may see " + value);
    }

    /** A list, by index. */
    private final class Items implements TemplateSequenceModel {
        private final List<?> list;

        Items(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** Returns {@code view}, which is all that a template sees, as FreeMarker asks for it: again and again for the same few. */
    TemplateHashModel root(Record view) {
        return new Root(new View(view, components(view.getClass())));
    }

    /** What stands under names that are known. */
    private abstract static class Named implements TemplateHashModel {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A view of a whole page. */
    private static final class Root extends Named {
        private final View view;
        private final Map<String, Named> known = new HashMap<>();

        Root(View view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Named there = known.get(name);
            if (there != null) {
                return there;
            }
            TemplateModel found = view.get(name);
            if (found instanceof Named named) {
                known.put(name, named);
            }
            return found;
        }
    }

    /** A record, by the names of its components. */
    private final class View extends Named {
        private final Record view;
        private final Map<String, Field> components;

        View(Record view, Map<String, Field> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Field component = components.get(name);
            if (component == null) {
                throw new UnknownName(name, List.copyOf(components.keySet()));
            }
            return wrap(Fields.value(component, view));
        }
    }

    private Map<String, Field> components(Class<?> view) {
        Map<String, Field> known = components.get(view);
        return known == null ? components.computeIfAbsent(view, ViewWrapper::named) : known;
    }

    /** Returns where each component of a kind of record stands, by name, in the order they are written. */
    private static Map<String, Field> named(Class<?> view) {
        var named = new LinkedHashMap<String, Field>();
        Fields.of(view).forEach(field -> named.put(field.getName(), field));
        return named;
    }

    /** Interface texts, by key. */
    private static final class Texts extends Named {
        private final Words words;

        Texts(Words words) {
            this.words = words;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Optional<String> word = words.find(key);
            if (word.isEmpty()) {
                throw new UnknownName(key, List.copyOf(words.keys()));
            }
            return new SimpleScalar(word.get());
        }
    }
}
