package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** {@code given(events).when(command, as(actor)).then(events)} or {@code .thenRejected(refusal)}. */
record AssessmentSpec(Assessment assessment) {

    static AssessmentSpec given(AssessmentEvent... events) {
        return new AssessmentSpec(fold(events));
    }

    static Assessment fold(AssessmentEvent... events) {
        return Assessment.notOpened().after(List.of(events));
    }

    static OpenedAssessment foldToAssessment(AssessmentEvent... events) {
        return fold(events).opened().orElseThrow();
    }

    /** By a therapist of the ward, which opened the assessment. */
    Outcome when(AssessmentCommand command) {
        return when(command, Samples.as(People.WARD_THERAPIST));
    }

    Outcome when(AssessmentCommand command, Context context) {
        return new Outcome(Samples.DECIDER.decide(assessment, command, context));
    }

    record Outcome(Decision<AssessmentEvent> decision) {

        void then(AssessmentEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRejected(AssessmentRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.rejected(refusal));
        }
    }
}
