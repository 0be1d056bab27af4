package dev.allclear.output.html;

import dev.allclear.i18n.Words;
import dev.allclear.markdown.Html;
import dev.allclear.page.LinkedData;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    /** Returns {@code value}, which is in a view, as FreeMarker asks for it. */
    @Nullable
    TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(Html.printable(text));
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof List<?> list) {
            return new Items(list);
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
            return new View(view);
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

    /** A record, by the names of its components. */
    private final class View implements TemplateHashModel {
        private final Record view;

        View(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Map<String, Method> named = accessors.computeIfAbsent(view.getClass(), ViewWrapper::accessors);
            Method accessor = named.get(name);
            if (accessor == null) {
                throw new UnknownName(name, List.copyOf(named.keySet()));
            }
            try {
                return wrap(accessor.invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a view must be public: " + view.getClass(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Returns what reads the components of {@code view}, by name, in the order they are written. */
    private static Map<String, Method> accessors(Class<?> view) {
        Map<String, Method> named = new LinkedHashMap<>();
        for (RecordComponent each : view.getRecordComponents()) {
            named.put(each.getName(), each.getAccessor());
        }
        return named;
    }

    /** Interface texts, by key. */
    private record Texts(Words words) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            String word = words.find(key).orElseThrow(() -> new UnknownName(key, List.copyOf(words.keys())));
            return new SimpleScalar(Html.printable(word));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
