package se.stafett.contracts.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Patient;

/**
 * An assessment was opened on suspicion of a need; always the first event of its stream.
 *
 * @param unit HSA-id of the unit that opened it
 * @param referrer HSA-id of the unit that referred the patient
 * @param reassesses present when an existing plan is assessed anew
 * @param previous the assessment that this one follows on
 */
public record AssessmentOpened(
        Patient patient,
        String unit,
        String reason,
        @Nullable String referrer,
        @Nullable Reassessed reassesses,
        @Nullable UUID previous)
        implements CourseEvent {}
