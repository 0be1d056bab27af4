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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
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
 * settings or an incident, is written once and remembered: this is for one build, and not for several threads at once.
 */
public final class Fingerprints {
    private final Map<Class<?>, List<Field>> components = new HashMap<>();
    private final IdentityHashMap<Record, Digest> remembered = new IdentityHashMap<>();

    /** Returns the fingerprint of {@code values}, in their order. */
    public String of(Object... values) {
        return digest(List.of(values)).toString();
    }

    /** Does not remember a record within itself. */
    private Digest remembered(Record record) {
        Digest known = remembered.get(record);
        if (known == null) {
            var writing = new Writing();
            writing.record(record);
            known = writing.digest();
            remembered.put(record, known);
        }
        return known;
    }

    private Digest digest(Object value) {
        var writing = new Writing();
        writing.value(value);
        return writing.digest();
    }

    private static boolean inManyFiles(Record record) {
        return record instanceof Event
                || record instanceof IncidentCourse
                || record instanceof MaintenanceCourse
                || record instanceof Settings;
    }

    private List<Field> components(Class<?> record) {
        List<Field> known = components.get(record);
        if (known == null) {
            known = Fields.of(record);
            components.put(record, known);
        }
        return known;
    }

    /** One list of values on its way into bytes. */
    private final class Writing {
        private final IdentityHashMap<Object, Integer> met = new IdentityHashMap<>();
        private byte[] bytes = new byte[512];
        private int size;

        Digest digest() {
            return Digest.of(bytes, size);
        }

        void value(Object value) {
            if (value instanceof String text) {
                text('s', text);
            } else if (value instanceof States states) {
                // The order of this map is part of what was said.
                inOrder(states.byComponent());
            } else if (value instanceof Record each) {
                nested(each);
            } else if (value instanceof List<?> list) {
                items('l', list);
            } else if (value instanceof Set<?> set) {
                sorted('u', set, Map.of());
            } else if (value instanceof Map<?, ?> map) {
                sorted('m', map.keySet(), map);
            } else {
                single(value);
            }
        }

        private void single(Object value) {
            if (value instanceof Optional<?> optional) {
                put(optional.isPresent() ? '?' : '!');
                if (optional.isPresent()) {
                    value(optional.get());
                }
            } else if (value instanceof Instant instant) {
                put('t');
                number(instant.getEpochSecond());
                number(instant.getNano());
            } else if (value instanceof Integer number) {
                put('i');
                number(number);
            } else if (value instanceof Boolean yes) {
                put(yes ? 'y' : 'n');
            } else if (value instanceof Enum<?> one) {
                kind('e', one.getDeclaringClass());
                text('s', one.name());
            } else {
                text('v', exact(value));
            }
        }

        private void text(char kind, String text) {
            byte[] said = text.getBytes(UTF_8);
            put(kind);
            number(said.length);
            put(said, said.length);
        }

        /** Of what is remembered, updates are known from then on: a report has each as it was written, and with what it changed. */
        private void nested(Record record) {
            if (inManyFiles(record)) {
                Digest known = remembered(record);
                put('d');
                number(known.high());
                number(known.low());
                if (record instanceof Event event) {
                    for (Object update : event.updates()) {
                        met.putIfAbsent(update, met.size());
                    }
                }
            } else if (!(record instanceof Update<?>) || !again(record)) {
                record(record);
            }
        }

        void record(Record record) {
            kind('r', record.getClass());
            for (Field component : components(record.getClass())) {
                value(Fields.value(component, record));
            }
        }

        private void kind(char kind, Class<?> type) {
            put(kind);
            if (!again(type)) {
                text('c', type.getName());
            }
        }

        /** Writes the very thing that was met before as the number it has then; returns whether it was. */
        private boolean again(Object value) {
            Integer before = met.putIfAbsent(value, met.size());
            if (before == null) {
                return false;
            }
            put('x');
            number(before);
            return true;
        }

        private void inOrder(Map<?, ?> map) {
            put('o');
            number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        }

        private void items(char kind, Collection<?> items) {
            put(kind);
            number(items.size());
            for (Object item : items) {
                value(item);
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
                byKey.put(Fingerprints.this.digest(key), key);
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

        private void put(byte[] many, int length) {
            if (length > bytes.length - size) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + length));
            }
            System.arraycopy(many, 0, bytes, size, length);
            size += length;
        }
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
