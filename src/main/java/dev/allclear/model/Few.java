package dev.allclear.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A map of so few keys, in their order, that they are gone through one by one: a table would take five times the memory. */
final class Few<K, V> extends AbstractMap<K, V> {
    static final int MOST = 8;

    /** Keys and values in turn: of incidents there are many, and entries would take as much again. */
    private final Object[] turns;

    Few(Map<K, V> map) {
        turns = new Object[2 * map.size()];
        int next = 0;
        for (Entry<K, V> entry : map.entrySet()) {
            turns[next++] = entry.getKey();
            turns[next++] = entry.getValue();
        }
    }

    @Override
    public @Nullable V get(Object key) {
        for (int at = 0; at < turns.length; at += 2) {
            if (turns[at].equals(key)) {
                return value(at);
            }
        }
        return null;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int at = 0; at < turns.length; at += 2) {
            action.accept(key(at), value(at));
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return turns.length / 2;
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<K, V>> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < turns.length;
        }

        @Override
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<K, V> next = Map.entry(key(at), value(at));
            at += 2;
            return next;
        }
    }

    @SuppressWarnings("unchecked")
    private K key(int at) {
        return (K) turns[at];
    }

    @SuppressWarnings("unchecked")
    private V value(int at) {
        return (V) turns[at + 1];
    }
}
