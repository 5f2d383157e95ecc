package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** {@code given(events).when(command, as(actor)).then(events)} or {@code .thenRejected(refusal)}. */
record PlanSpec(Plan plan) {

    static PlanSpec given(PlanEvent... events) {
        return new PlanSpec(fold(events));
    }

    static Plan fold(PlanEvent... events) {
        Plan plan = Plan.notDrafted();
        for (PlanEvent event : events) {
            plan = plan.after(event, eventId(plan.version() + 1));
        }
        return plan;
    }

    static DraftedPlan foldToPlan(PlanEvent... events) {
        return fold(events).drafted().orElseThrow();
    }

    static UUID eventId(long version) {
        return Samples.id("event " + version);
    }

    Outcome when(PlanCommand command, Context context) {
        return new Outcome(PlanDecider.decide(plan, command, context));
    }

    record Outcome(Decision<PlanEvent> decision) {

        void then(PlanEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRejected(PlanRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.rejected(refusal));
        }
    }
}
