package dev.allclear.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.model.Event;
import dev.allclear.model.Settings;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says in 32 hexadecimal digits what something is made from: two lists of values have the same digits only if they are equal.
 *
 * <p>Every value is written with its kind and its size, a record component by component, and what has no order is sorted;
 * the digits are the digest of that. A kind of value that is not known here is a bug and refused. What stands in many files, the
 * settings or an incident, is written once and remembered: this is for one build. Several threads may ask, one after the other.
 */
public final class Fingerprints {
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<Enum<?>, byte[]> constants = new HashMap<>();
    private final IdentityHashMap<Record, Digest> remembered = new IdentityHashMap<>();

    /** What is being written; behind it what has a digest of its own. */
    private byte[] bytes = new byte[4096];

    private int size;

    /** The updates of the event that was written last: its course has the very same again, each with what it changed. */
    private List<?> told = List.of();

    private int again;

    /** Returns the fingerprint of {@code values}, in their order. */
    public synchronized String of(Object... values) {
        size = 0;
        told = List.of();
        return digest(List.of(values)).toString();
    }

    /** What a kind of record consists of. */
    private static final class Shape {
        final byte[] name;
        final Field[] components;

        /** Whether one of them stands in many files. */
        final boolean repeated;

        Shape(Class<?> record) {
            name = sign(record.getName());
            components = Fields.of(record).toArray(new Field[0]);
            repeated = Event.class.isAssignableFrom(record)
                    || record == Happening.class
                    || record == IncidentCourse.class
                    || record == MaintenanceCourse.class
                    || record == Settings.class;
        }
    }

    private static byte[] sign(String name) {
        Digest digest = Digest.of(name.getBytes(UTF_8));
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(digest.high())
                .putLong(digest.low())
                .array();
    }

    private Digest digest(Object value) {
        int before = size;
        value(value);
        Digest digest = Digest.of(bytes, before, size - before);
        size = before;
        return digest;
    }

    private Digest remembered(Record record, Shape shape) {
        Digest known = remembered.get(record);
        if (known == null) {
            int before = size;
            List<?> toldBefore = told;
            int againBefore = again;
            told = List.of();
            again = 0;
            components(record, shape);
            told = toldBefore;
            again = againBefore;
            known = Digest.of(bytes, before, size - before);
            size = before;
            remembered.put(record, known);
        }
        return known;
    }

    private void value(Object value) {
        if (value instanceof String text) {
            text('s', text);
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Optional<?> optional) {
            put(optional.isPresent() ? '?' : '!');
            if (optional.isPresent()) {
                value(optional.get());
            }
        } else if (value instanceof Enum<?> constant) {
            constant(constant);
        } else if (value instanceof Instant instant) {
            put('t');
            number(instant.getEpochSecond());
            number(instant.getNano());
        } else if (value instanceof List<?> list) {
            put('l');
            number(list.size());
            for (Object item : list) {
                value(item);
            }
        } else {
            rare(value);
        }
    }

    private void rare(Object value) {
        if (value instanceof Map<?, ?> map) {
            sorted('m', map.keySet(), map);
        } else if (value instanceof Set<?> set) {
            sorted('u', set, Map.of());
        } else if (value instanceof Integer number) {
            put('i');
            number(number);
        } else if (value instanceof Boolean yes) {
            put(yes ? 'y' : 'n');
        } else {
            text('v', exact(value));
        }
    }

    private void text(char kind, String text) {
        byte[] said = text.getBytes(UTF_8);
        put(kind);
        number(said.length);
        put(said);
    }

    private void constant(Enum<?> constant) {
        byte[] name = constants.get(constant);
        if (name == null) {
            name = sign(constant.getDeclaringClass().getName() + " " + constant.name());
            constants.put(constant, name);
        }
        put('e');
        put(name);
    }

    private void record(Record record) {
        if (record instanceof States states) {
            // The order of this map is part of what was said.
            inOrder(states.byComponent());
            return;
        }
        if (record instanceof Update<?> && again < told.size() && told.get(again) == record) {
            again++;
            put('x');
            return;
        }
        Shape shape = shape(record.getClass());
        if (!shape.repeated) {
            put('r');
            components(record, shape);
            return;
        }
        Digest known = remembered(record, shape);
        put('d');
        eight(known.high());
        eight(known.low());
        if (record instanceof Event event) {
            told = event.updates();
            again = 0;
        }
    }

    private Shape shape(Class<?> record) {
        Shape known = shapes.get(record);
        if (known == null) {
            known = new Shape(record);
            shapes.put(record, known);
        }
        return known;
    }

    private void components(Record record, Shape shape) {
        put(shape.name);
        for (Field component : shape.components) {
            value(Fields.value(component, record));
        }
    }

    private void inOrder(Map<?, ?> map) {
        put('o');
        number(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            value(entry.getKey());
            value(entry.getValue());
        }
    }

    /** Writes keys that have no order, each with its value if it has one, in the order of their digits. */
    private void sorted(char kind, Set<?> keys, Map<?, ?> values) {
        put(kind);
        number(keys.size());
        if (keys.size() < 2) {
            for (Object key : keys) {
                entry(key, values);
            }
            return;
        }
        var byKey = new TreeMap<Digest, Object>(
                Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low));
        for (Object key : keys) {
            byKey.put(digest(key), key);
        }
        for (Object key : byKey.values()) {
            entry(key, values);
        }
    }

    private void entry(Object key, Map<?, ?> values) {
        value(key);
        Object value = values.get(key);
        if (value != null) {
            value(value);
        }
    }

    /** Seven bits a byte, the last one below 128: most numbers are small. */
    private void number(long number) {
        long rest = number;
        while (rest < 0 || rest > 127) {
            put((int) ((rest & 127) | 128));
            rest >>>= 7;
        }
        put((int) rest);
    }

    private void put(int single) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) single;
    }

    private void eight(long bytes) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            put((int) (bytes >> shift));
        }
    }

    private void put(byte[] many) {
        if (many.length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + many.length));
        }
        System.arraycopy(many, 0, bytes, size, many.length);
        size += many.length;
    }

    /** Returns a value as a text that is that of no other value. */
    private static String exact(Object value) {
        if (value instanceof Duration
                || value instanceof LocalDate
                || value instanceof YearMonth
                || value instanceof ZoneId
                || value instanceof URI
                || value instanceof BigInteger
                || value instanceof BigDecimal) {
            return value.getClass().getName() + " " + value;
        }
        throw new IllegalArgumentException("no page is made from a " + value.getClass());
    }
}
