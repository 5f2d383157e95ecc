package se.stafett.contracts.plan;

import java.util.List;
import java.util.UUID;

/**
 * What happened to one goal or intervention between two versions of a plan.
 *
 * @param change added, changed, ended, or gone when a merge that had brought it was undone
 * @param words the goal's words or the intervention's description, as they read last
 * @param fields what is different; for what was added everything that it says, for what is gone nothing
 */
public record ItemChange(UUID item, String change, String words, List<FieldChange> fields) {
    static final String ADDED = "added";
    static final String CHANGED = "changed";
    static final String ENDED = "ended";
    static final String GONE = "gone";

    public ItemChange {
        fields = List.copyOf(fields);
    }
}
