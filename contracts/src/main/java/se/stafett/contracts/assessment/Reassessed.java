package se.stafett.contracts.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is assessed anew.
 *
 * @param plan the plan whose goals were not met
 * @param followUp the follow-up that found that more may be possible
 */
public record Reassessed(UUID plan, @Nullable UUID followUp) {}
