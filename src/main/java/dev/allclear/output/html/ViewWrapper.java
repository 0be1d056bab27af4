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
    private final Map<Class<?>, Components> components = new ConcurrentHashMap<>();

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
            return new View(view, components(view.getClass()));
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

    /** A record, by the names of its components: what a template asks for twice it is given twice. */
    private final class View implements TemplateHashModel {
        private final Record view;
        private final Components components;
        private final @Nullable TemplateModel[] wrapped;

        View(Record view, Components components) {
            this.view = view;
            this.components = components;
            this.wrapped = new TemplateModel[components.fields().size()];
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Integer place = components.places().get(name);
            if (place == null) {
                throw new UnknownName(name, components.names());
            }
            TemplateModel known = wrapped[place];
            if (known == null) {
                known = wrap(Fields.value(components.fields().get(place), view));
                wrapped[place] = known;
            }
            return known;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private Components components(Class<?> view) {
        Components known = components.get(view);
        return known == null ? components.computeIfAbsent(view, Components::of) : known;
    }

    /**
     * What a kind of record consists of, in the order it is written.
     *
     * @param places of the components, by name
     * @param fields where each of them stands
     */
    private record Components(Map<String, Integer> places, List<Field> fields) {
        static Components of(Class<?> view) {
            List<Field> fields = Fields.of(view);
            var places = new HashMap<String, Integer>();
            fields.forEach(field -> places.put(field.getName(), places.size()));
            return new Components(places, fields);
        }

        List<String> names() {
            return fields.stream().map(Field::getName).toList();
        }
    }

    /** Interface texts, by key. */
    private record Texts(Words words) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Optional<String> word = words.find(key);
            if (word.isEmpty()) {
                throw new UnknownName(key, List.copyOf(words.keys()));
            }
            return new SimpleScalar(Html.printable(word.get()));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
