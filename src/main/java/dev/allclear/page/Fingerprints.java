package dev.allclear.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says in 32 hexadecimal digits what something is made from: two lists of values have the same digits only if they are equal.
 *
 * <p>Every value is written with its kind and its size, a record component by component, and what has no order is sorted;
 * the digits are the digest of that. A kind of value that is not known here is a bug and refused. Not for several threads at
 * once.
 */
public final class Fingerprints {
    private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

    /** Returns the fingerprint of {@code values}, in their order. */
    public String of(Object... values) {
        return Digest.of(bytes(List.of(values))).toString();
    }

    private byte[] bytes(Object value) {
        var writing = new Writing();
        writing.value(value);
        return writing.bytes.toByteArray();
    }

    private List<Method> accessors(Class<?> record) {
        return accessors.computeIfAbsent(
                record,
                any -> Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .toList());
    }

    /** One list of values on its way into bytes. */
    private final class Writing {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        private final Map<Object, Integer> met = new HashMap<>();

        void value(Object value) {
            if (value instanceof String text) {
                text('s', text);
            } else if (value instanceof States states) {
                // The order of this map is part of what was said.
                items('o', states.byComponent().keySet());
                items('o', states.byComponent().values());
            } else if (value instanceof Record each) {
                record(each);
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
                items('?', optional.stream().toList());
            } else if (value instanceof Instant instant) {
                bytes.write('t');
                number(instant.getEpochSecond());
                number(instant.getNano());
            } else if (value instanceof Integer number) {
                bytes.write('i');
                number(number);
            } else if (value instanceof Boolean yes) {
                bytes.write(yes ? 'y' : 'n');
            } else if (value instanceof Enum<?> one) {
                kind('e', one.getDeclaringClass());
                text('s', one.name());
            } else {
                text('v', exact(value));
            }
        }

        private void text(char kind, String text) {
            byte[] said = text.getBytes(UTF_8);
            bytes.write(kind);
            number(said.length);
            bytes.writeBytes(said);
        }

        /** The longest kind of record, an update, is in a report twice: as it was written, and with what it changed. */
        private void record(Record record) {
            if (record instanceof Update<?> && again(record)) {
                return;
            }
            kind('r', record.getClass());
            for (Method accessor : accessors(record.getClass())) {
                try {
                    value(accessor.invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("pages are made from what this room can see: " + record, e);
                }
            }
        }

        private void kind(char kind, Class<?> type) {
            bytes.write(kind);
            if (!again(type)) {
                text('c', type.getName());
            }
        }

        /** Writes what was met before as the number it has then; returns whether it was. */
        private boolean again(Object value) {
            Integer before = met.putIfAbsent(value, met.size());
            if (before == null) {
                return false;
            }
            bytes.write('x');
            number(before);
            return true;
        }

        private void items(char kind, Collection<?> items) {
            bytes.write(kind);
            number(items.size());
            items.forEach(this::value);
        }

        /** Writes keys that have no order, each with its value if it has one. */
        private void sorted(char kind, Set<?> keys, Map<?, ?> values) {
            var byKey = new TreeMap<byte[], byte[]>(Arrays::compare);
            for (Object key : keys) {
                Object value = values.get(key);
                byKey.put(bytes(key), value == null ? new byte[0] : bytes(value));
            }
            bytes.write(kind);
            number(byKey.size());
            byKey.forEach((key, value) -> {
                bytes.writeBytes(key);
                bytes.writeBytes(value);
            });
        }

        /** Seven bits a byte, the last one below 128: most numbers are small. */
        private void number(long number) {
            long rest = number;
            while (rest < 0 || rest > 127) {
                bytes.write((int) ((rest & 127) | 128));
                rest >>>= 7;
            }
            bytes.write((int) rest);
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
