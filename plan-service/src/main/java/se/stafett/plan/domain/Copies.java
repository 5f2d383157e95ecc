package se.stafett.plan.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Changed copies of collections that are never changed themselves; maps keep their order. */
final class Copies {

    private Copies() {}

    static <E> Set<E> with(Set<E> set, E one) {
        Set<E> copy = new HashSet<>(set);
        copy.add(one);
        return copy;
    }

    static <E> Set<E> without(Set<E> set, E one) {
        Set<E> copy = new HashSet<>(set);
        copy.remove(one);
        return copy;
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    static <K, V> Map<K, V> without(Map<K, V> map, Collection<K> keys) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.keySet().removeAll(keys);
        return Collections.unmodifiableMap(copy);
    }
}
