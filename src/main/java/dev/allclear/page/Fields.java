package dev.allclear.page;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Where the components of records stand, for those who take records of any kind apart. */
public final class Fields {
    private Fields() {}

    /** Returns where each component of {@code view} stands, in order: of a field, unlike of a method, Java asks not who reads it. */
    public static List<Field> of(Class<?> view) {
        var fields = new ArrayList<Field>();
        try {
            for (RecordComponent component : view.getRecordComponents()) {
                Field field = view.getDeclaredField(component.getName());
                field.setAccessible(true);
                fields.add(field);
            }
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a component has a field", e);
        }
        return List.copyOf(fields);
    }

    /** Returns what stands in {@code field} of {@code view}, which is one of those above. */
    public static Object value(Field field, Record view) {
        try {
            return field.get(view);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("fields are opened to this class: " + view.getClass(), e);
        }
    }
}
