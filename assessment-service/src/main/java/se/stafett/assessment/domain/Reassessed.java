package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What is assessed anew.
 *
 * @param followUp the follow-up that found that more may be possible
 */
public record Reassessed(UUID plan, Optional<UUID> followUp) {}
