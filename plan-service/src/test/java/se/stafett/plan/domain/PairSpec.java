package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** As {@link PlanSpec}, for commands that concern two plans. */
record PairSpec(Plan plan, Plan other) {

    static PairSpec givenPlans(Plan plan, Plan other) {
        return new PairSpec(plan, other);
    }

    Outcome when(PairCommand command, Context context) {
        return new Outcome(MergeDecider.decide(plan, other, command, context));
    }

    record Outcome(Decision<Addressed> decision) {

        void then(Addressed... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRejected(PlanRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.rejected(refusal));
        }
    }
}
