package se.stafett.assessment.messaging;

import java.util.Optional;
import se.stafett.assessment.domain.OpenAssessment;
import se.stafett.assessment.domain.Reassessed;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpConcluded;

/** What a follow-up that loops back to assessment asks for. */
public final class FollowUpReception {
    private static final String LOOP_BACK = "loop-back";
    private static final PlainText REASON =
            new PlainText("Uppföljningen av planen visade att målen inte är nådda och att mer är möjligt.");

    private FollowUpReception() {}

    /** Whether the plan is to be assessed anew. */
    public static boolean loopsBack(FollowUpConcluded concluded) {
        return concluded.outcome().equals(LOOP_BACK);
    }

    /** @param envelope where the conclusion stands in the log */
    public static OpenAssessment reassessment(LogEvent envelope, FollowUpConcluded concluded) {
        return new OpenAssessment(
                DomainValues.patient(new PatientRef(envelope.patientRef()), concluded.patient()),
                REASON,
                Optional.empty(),
                Optional.of(new Reassessed(concluded.plan(), Optional.of(envelope.streamId()))),
                Optional.empty());
    }
}
