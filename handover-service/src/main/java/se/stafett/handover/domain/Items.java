package se.stafett.handover.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.stafett.care.HsaId;

/** The items of the handover, in the order in which they came; none is ever taken out. */
public record Items(Map<UUID, Item> all) {
    public Items {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    static Items listed(List<ListedItem> listed) {
        Map<UUID, Item> items = new LinkedHashMap<>();
        listed.forEach(one -> items.put(one.item(), Item.listed(one)));
        return new Items(items);
    }

    public Optional<Item> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The units that an item is offered to, or that have answered for one. */
    Set<HsaId> receivers() {
        return all.values().stream()
                .flatMap(item -> item.standing().receiver().stream())
                .collect(Collectors.toSet());
    }

    /** Those that nobody has answered for and that are not kept. */
    List<Unanswered> unanswered() {
        return all.values().stream()
                .filter(item -> item.standing().waits())
                .map(item -> new Unanswered(item.id(), item.standing().receiver()))
                .toList();
    }

    /** @throws IllegalHistory when it is there already */
    Items with(ListedItem added) {
        if (all.containsKey(added.item())) {
            throw new IllegalHistory(added.item() + " is in the handover already");
        }
        return with(Item.listed(added));
    }

    /** @throws IllegalHistory when there is none of that id */
    Items changed(UUID id, UnaryOperator<Item> change) {
        return with(change.apply(find(id).orElseThrow(() -> new IllegalHistory(id + " is not in the handover"))));
    }

    private Items with(Item item) {
        Map<UUID, Item> changed = new LinkedHashMap<>(all);
        changed.put(item.id(), item);
        return new Items(changed);
    }
}
