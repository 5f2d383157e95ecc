package se.stafett.contracts.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;
import se.stafett.contracts.payload.Story;

/**
 * The assessment as it stands: what anyone gets who folds its events. It says nothing of places in the log, so that it is the
 * same wherever it was rebuilt.
 *
 * @param version how many events have made it
 * @param status open, concluded, cancelled or entered-in-error
 * @param unit HSA-id of the unit that opened it
 * @param reason why it was opened
 * @param referrer as in {@link AssessmentOpened}
 * @param story absent until something has been told
 * @param scores in the order in which they were recorded; nothing is ever taken out
 * @param findings in the order in which they were recorded; nothing is ever taken out
 * @param workAbility all judgements, in their order
 * @param conclusion present once it is concluded
 * @param cancellation present when it was cancelled
 * @param error present when the whole assessment is in error
 */
public record CurrentAssessment(
        UUID assessmentId,
        long version,
        String status,
        String patientRef,
        Patient patient,
        String unit,
        String reason,
        @Nullable String referrer,
        @Nullable Reassessed reassesses,
        @Nullable UUID previous,
        Stamp opened,
        @Nullable Story story,
        List<Score> scores,
        List<Finding> findings,
        List<WorkAbility> workAbility,
        @Nullable Conclusion conclusion,
        List<Correction> corrections,
        @Nullable StatedReason cancellation,
        @Nullable StatedReason error) {
    public CurrentAssessment {
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
        workAbility = List.copyOf(workAbility);
        corrections = List.copyOf(corrections);
    }
}
