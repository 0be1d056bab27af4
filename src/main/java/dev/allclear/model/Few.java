package dev.allclear.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map of so few keys, in their order, that they are gone through one by one: a table would take three times the memory. */
final class Few<K, V> extends AbstractMap<K, V> {
    static final int MOST = 8;

    private final List<Entry<K, V>> entries;

    Few(Map<K, V> map) {
        List<Entry<K, V>> copies = new ArrayList<>(map.size());
        map.forEach((key, value) -> copies.add(Map.entry(key, value)));
        this.entries = List.copyOf(copies);
    }

    @Override
    public @Nullable V get(Object key) {
        for (Entry<K, V> entry : entries) {
            if (entry.getKey().equals(key)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return entries.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries.iterator();
            }
        };
    }
}
