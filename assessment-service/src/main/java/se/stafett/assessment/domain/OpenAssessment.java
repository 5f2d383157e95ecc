package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/**
 * Opens an assessment on suspicion of a need.
 *
 * @param referrer the unit that referred the patient
 * @param reassesses the plan that is assessed anew, when one is
 * @param previous the assessment that this one follows on
 */
public record OpenAssessment(
        Patient patient,
        PlainText reason,
        Optional<HsaId> referrer,
        Optional<Reassessed> reassesses,
        Optional<UUID> previous)
        implements AssessmentCommand {}
