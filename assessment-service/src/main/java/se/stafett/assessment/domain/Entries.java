package se.stafett.assessment.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All scores, or all findings, in the order in which they were recorded; none is ever taken out. */
public record Entries<C>(Map<UUID, Entry<C>> all) {
    public Entries {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    static <C> Entries<C> none() {
        return new Entries<>(Map.of());
    }

    public Optional<Entry<C>> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    /** What is not in error. */
    public Stream<C> standing() {
        return all.values().stream().filter(entry -> !entry.inError()).map(Entry::content);
    }

    int size() {
        return all.size();
    }

    /** @throws IllegalHistory when it is on record already */
    Entries<C> with(UUID id, C content) {
        if (all.containsKey(id)) {
            throw new IllegalHistory(id + " is on record already");
        }
        return changed(id, new Entry<>(id, content, false));
    }

    /** @throws IllegalHistory when there is none of that id, or it is in error */
    Entries<C> changed(UUID id, UnaryOperator<Entry<C>> change) {
        Entry<C> now = find(id).filter(entry -> !entry.inError())
                .orElseThrow(() -> new IllegalHistory(id + " is not on record, or in error"));
        return changed(id, change.apply(now));
    }

    private Entries<C> changed(UUID id, Entry<C> entry) {
        Map<UUID, Entry<C>> changed = new LinkedHashMap<>(all);
        changed.put(id, entry);
        return new Entries<>(changed);
    }
}
