package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustodyFoldTest {
    @Test
    void a_goal_moves_alone_to_the_unit_that_accepted_it() {
        givenActivePlan().when(moved(Samples.WALK, Samples.WARD)).then(plan -> {
            assertThat(plan.goals().getFirst().responsible()).isEqualTo(Samples.MUNICIPALITY);
            assertThat(plan.interventions().getFirst().responsible()).isEqualTo(Samples.WARD);
            assertThat(plan.agreement()).returns(false, Agreement::stale);
        });
    }

    @Test
    void an_intervention_moves_alone_to_the_unit_that_accepted_it() {
        givenActivePlan().when(moved(Samples.TRAINING, Samples.WARD)).then(plan -> {
            assertThat(plan.goals().getFirst().responsible()).isEqualTo(Samples.WARD);
            assertThat(plan.interventions().getFirst().responsible()).isEqualTo(Samples.MUNICIPALITY);
        });
    }

    @Test
    void only_the_unit_that_has_an_item_gives_it_up() {
        givenActivePlan().refuses(moved(Samples.WALK, Samples.MUNICIPALITY), "does not have it");
        givenActivePlan().refuses(moved(Samples.TRAINING, Samples.MUNICIPALITY), "does not have it");
        givenActivePlan()
                .when(moved(Samples.WALK, Samples.WARD))
                .refuses(moved(Samples.WALK, Samples.WARD), "does not have it");
    }

    @Test
    void an_item_that_was_accepted_in_vain_stays_as_and_where_it_is() {
        CustodyKept kept = new CustodyKept(Samples.WALK, Samples.MUNICIPALITY, UUID.randomUUID(), "not-the-senders");

        givenActivePlan()
                .when(kept)
                .then(plan -> assertThat(plan.goals().getFirst().responsible()).isEqualTo(Samples.WARD));
        givenActivePlan()
                .when(new PlanClosed("moved", null, new Dialogue(true, null)))
                .refuses(kept, "not open");
    }

    @Test
    void an_item_that_has_ended_or_is_not_there_does_not_move() {
        givenActivePlan()
                .when(new GoalWithdrawn(Samples.WALK, "Nej."))
                .refuses(moved(Samples.WALK, Samples.WARD), "has ended");
        givenActivePlan()
                .when(new InterventionStopped(Samples.TRAINING, "Nej."))
                .refuses(moved(Samples.TRAINING, Samples.WARD), "has ended");
        givenActivePlan().refuses(moved(Samples.SHOWER, Samples.WARD), "no such intervention");
    }

    @Test
    void nothing_moves_in_a_plan_that_is_not_open() {
        givenActivePlan()
                .when(new PlanMergedInto(Samples.MERGE, Samples.OTHER_PLAN, "Samma mål."))
                .refuses(moved(Samples.WALK, Samples.WARD), "not open");
    }

    private static CustodyMoved moved(UUID item, String from) {
        return new CustodyMoved(item, from, Samples.MUNICIPALITY, Samples.id(0x61), "SE2120001439-2LPN");
    }
}
