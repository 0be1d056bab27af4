package dev.allclear.output.html;

import dev.allclear.i18n.Words;
import dev.allclear.markdown.Html;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How templates see a view: records by the names of their components, interface texts by their keys, lists, texts, yes and
 * no, whole numbers, and {@link Html} as markup that is not escaped again. An empty Optional is a missing value, so that
 * {@code ??} and {@code !} work; a name that does not exist is an {@link UnknownName} even there. Whatever else a view holds
 * (an Instant, say) is a bug in the view and refused as one.
 */
final class ViewWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
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
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Words words) {
            return new Texts(words);
        }
        if (value instanceof Record view) {
            return new Components(view);
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
    private final class Components implements TemplateHashModel {
        private final Record view;

        Components(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            RecordComponent[] all = view.getClass().getRecordComponents();
            for (RecordComponent each : all) {
                if (each.getName().equals(name)) {
                    return wrap(value(each.getAccessor()));
                }
            }
            throw new UnknownName(
                    name, Arrays.stream(all).map(RecordComponent::getName).toList());
        }

        private @Nullable Object value(Method accessor) {
            try {
                return accessor.invoke(view);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a view must be public: " + view.getClass(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Interface texts, by key. */
    private record Texts(Words words) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return new SimpleScalar(words.find(key).orElseThrow(() -> new UnknownName(key, List.copyOf(words.keys()))));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
