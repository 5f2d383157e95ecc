package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** {@code given(events).knowing(plan).when(command, as(actor)).then(events)} or {@code .thenRejected(refusal)}. */
record HandoverSpec(Handover handover, Optional<PlanSnapshot> plan) {
    static HandoverSpec given(HandoverEvent... events) {
        return new HandoverSpec(fold(events), Optional.of(Samples.plan()));
    }

    static Handover fold(HandoverEvent... events) {
        return Handover.notInitiated().after(List.of(events));
    }

    static InitiatedHandover foldToHandover(HandoverEvent... events) {
        return fold(events).initiated().orElseThrow();
    }

    HandoverSpec knowing(PlanSnapshot known) {
        return new HandoverSpec(handover, Optional.of(known));
    }

    HandoverSpec knowingNothing() {
        return new HandoverSpec(handover, Optional.empty());
    }

    /** By a therapist of the ward, which hands over. */
    Outcome when(SenderCommand command) {
        return when(command, Samples.as(People.WARD_THERAPIST));
    }

    /** By a therapist of the municipality, which receives. */
    Outcome when(ReceiverCommand command) {
        return when(command, Samples.as(People.TOWN_THERAPIST));
    }

    Outcome when(HandoverCommand command, Context context) {
        PlanCopy copy = plan.map(known -> KnownPlan.of(known, command)).orElseGet(PlanCopy::none);
        return new Outcome(new HandoverDecider(copy).decide(handover, command, context));
    }

    record Outcome(Decision<HandoverEvent> decision) {
        void then(HandoverEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRejected(HandoverRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.rejected(refusal));
        }
    }
}
