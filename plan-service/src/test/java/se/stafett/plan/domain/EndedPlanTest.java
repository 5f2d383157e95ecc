package se.stafett.plan.domain;

import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOpen;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;

class EndedPlanTest {

    private static final Dialogue HELD = new Dialogue(true, Optional.empty());

    static Stream<WorkCommand> work() {
        return Commands.work();
    }

    @ParameterizedTest
    @MethodSource("work")
    void no_work_is_done_on_a_completed_plan(WorkCommand command) {
        refuses(
                new PlanClosed(ClosingReason.NO_FURTHER_BENEFIT, Optional.empty(), HELD),
                PlanStatus.COMPLETED,
                command);
    }

    @ParameterizedTest
    @MethodSource("work")
    void no_work_is_done_on_a_revoked_plan(WorkCommand command) {
        refuses(new PlanClosed(ClosingReason.PATIENT_DECLINED, Optional.empty(), HELD), PlanStatus.REVOKED, command);
    }

    @ParameterizedTest
    @MethodSource("work")
    void no_work_is_done_on_a_merged_plan(WorkCommand command) {
        refuses(new PlanMergedInto(id("merge"), OTHER_PLAN, text("Ett räcker")), PlanStatus.MERGED, command);
    }

    @ParameterizedTest
    @MethodSource("work")
    void no_work_is_done_on_a_plan_entered_in_error(WorkCommand command) {
        refuses(new PlanEnteredInError(text("Fel patient")), PlanStatus.ENTERED_IN_ERROR, command);
    }

    private static void refuses(PlanEvent end, PlanStatus status, WorkCommand command) {
        given(and(activePlan(), end)).when(command, as(People.WARD_THERAPIST)).thenRejected(new PlanIsNotOpen(status));
    }
}
