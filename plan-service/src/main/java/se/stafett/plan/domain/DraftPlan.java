package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/**
 * Begins a plan.
 *
 * @param assessment the assessment that found the need, unless the plan begins by itself
 */
public record DraftPlan(Patient patient, Optional<UUID> assessment, Optional<PlainText> summary)
        implements PlanCommand {}
