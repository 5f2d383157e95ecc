package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.PlanSeparated;

/** Two plans of one patient become one and two again, seen by who has the log alone. */
class MergeRebuildTest {
    private static final UUID SURVIVOR = new UUID(1, 1);
    private static final UUID ABSORBED = new UUID(1, 2);
    private static final UUID MERGE = new UUID(3, 1);
    private static final UUID WALK = new UUID(2, 1);
    private static final UUID SHOWER = new UUID(2, 2);

    private final LogBook book = new LogBook();
    private final PlanRebuild rebuild = new PlanRebuild(LogBook.keysOf(Plans.TOLVAN));

    @BeforeEach
    void two_plans_are_merged() {
        write(SURVIVOR, Plans.drafted());
        write(SURVIVOR, Plans.proposed(WALK));
        write(ABSORBED, Plans.drafted());
        write(ABSORBED, Plans.proposed(SHOWER));
        write(ABSORBED, Plans.accepted(SHOWER));
        List<PlanGoal> goals = plan(ABSORBED).goals();
        write(SURVIVOR, new PlanAbsorbed(MERGE, ABSORBED, 3, "Samma mål.", goals, List.of()));
        write(ABSORBED, new PlanMergedInto(MERGE, SURVIVOR, "Samma mål."));
    }

    @Test
    void the_survivor_shows_where_each_goal_came_from() {
        assertThat(plan(SURVIVOR).goals())
                .extracting(goal -> goal.provenance().plan())
                .containsExactly(SURVIVOR, ABSORBED);
        assertThat(plan(SURVIVOR).goals().getLast().provenance().version()).isEqualTo(2);
        assertThat(plan(ABSORBED).status()).isEqualTo("merged");
    }

    @Test
    void what_happened_in_the_meantime_goes_back_with_the_goal() {
        write(SURVIVOR, new GoalOutcomeRecorded(SHOWER, new Achievement("achieved", 0, null)));
        PlanGoal reached = plan(SURVIVOR).goals().getLast();
        write(SURVIVOR, new PlanSeparated(MERGE, ABSORBED, "Fel plan.", List.of(SHOWER)));
        write(ABSORBED, new PlanRestored(MERGE, SURVIVOR, "Fel plan.", List.of(reached), List.of()));
        assertThat(plan(SURVIVOR).goals()).extracting(PlanGoal::id).containsExactly(WALK);
        assertThat(plan(ABSORBED).status()).isEqualTo("draft");
        assertThat(plan(ABSORBED).goals()).containsExactly(reached);
        assertThat(rebuild.halts()).isEmpty();
    }

    private void write(UUID plan, PlanEvent event) {
        assertThat(rebuild.take(book.write(Plans.TOLVAN, plan, event))).isInstanceOf(Taken.Applied.class);
    }

    private CurrentPlan plan(UUID id) {
        return rebuild.plan(id).orElseThrow();
    }
}
