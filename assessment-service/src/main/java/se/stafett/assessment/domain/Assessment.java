package se.stafett.assessment.domain;

import java.util.Collection;
import java.util.Optional;

/**
 * An assessment as far as decisions need it. What a step needs is in the type: work is decided on an
 * {@link OngoingAssessment} alone.
 */
public sealed interface Assessment permits NotOpened, OpenedAssessment {

    static Assessment notOpened() {
        return new NotOpened();
    }

    /** How many events have happened to it. */
    long version();

    /**
     * The assessment after one more event.
     *
     * @throws IllegalHistory when the event cannot have happened to this assessment
     */
    default Assessment after(AssessmentEvent event) {
        return AssessmentEvolution.after(this, event);
    }

    /** The assessment after what was decided. */
    default Assessment after(Collection<? extends AssessmentEvent> events) {
        Assessment assessment = this;
        for (AssessmentEvent event : events) {
            assessment = assessment.after(event);
        }
        return assessment;
    }

    /** Present unless the assessment has not been opened. */
    Optional<OpenedAssessment> opened();
}
