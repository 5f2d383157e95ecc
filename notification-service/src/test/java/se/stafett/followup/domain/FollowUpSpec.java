package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** {@code given(events).when(command, as(actor)).then(events)} or {@code .thenRejected(refusal)}. */
record FollowUpSpec(FollowUp followUp) {

    static FollowUpSpec given(FollowUpEvent... events) {
        return new FollowUpSpec(fold(events));
    }

    static FollowUp fold(FollowUpEvent... events) {
        return FollowUp.notScheduled().after(List.of(events));
    }

    static ScheduledFollowUp foldToFollowUp(FollowUpEvent... events) {
        return fold(events).scheduled().orElseThrow();
    }

    /** By whom it is for: a system what is automatic, a therapist of the ward all else. */
    Verdict when(FollowUpCommand command) {
        boolean automatic = command instanceof AutomaticCommand || command instanceof ScheduleFollowUp;
        return when(command, Samples.as(automatic ? People.PLANS : People.WARD_THERAPIST));
    }

    Verdict when(FollowUpCommand command, Context context) {
        return new Verdict(Samples.DECIDER.decide(followUp, command, context));
    }

    record Verdict(Decision<FollowUpEvent> decision) {

        void then(FollowUpEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRejected(FollowUpRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.rejected(refusal));
        }
    }
}
