package se.stafett.contracts.followup;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * What was found about a goal earlier in the same follow-up.
 *
 * @param recorded who found it, and when
 */
public record ReplacedAchievement(
        String achievement, @Nullable Integer gas, @Nullable String note, Stamp recorded) {}
