package se.stafett.local.loader;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a load came to.
 *
 * @param patients how many patients the source has
 * @param plans the plans here, by the id of the source's care plan
 * @param inSource how many care plans the source has
 * @param unusable files that hold no patient, with the reason
 * @param failures patients whose plans could not all be loaded: the file, and why
 */
public record LoadResult(
        int patients,
        int inSource,
        Map<String, UUID> plans,
        Map<String, String> unusable,
        List<String> failures,
        Findings findings) {
    public LoadResult {
        plans = Map.copyOf(plans);
        unusable = Map.copyOf(unusable);
        failures = List.copyOf(failures);
    }

    /** Whether every care plan of the source is a plan here. */
    public boolean isComplete() {
        return failures.isEmpty() && plans.size() == inSource;
    }
}
