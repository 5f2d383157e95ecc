package se.stafett.followup.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.Protection;
import se.stafett.followup.domain.Cause;
import se.stafett.followup.domain.ClockEvent.FollowUpFellDue;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;
import se.stafett.followup.domain.CourseEvent.FollowUpScheduled;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.domain.People;
import se.stafett.store.StreamWrite.StreamState;

class FollowUpLabelsTest {
    private static final UUID PLAN = new UUID(2, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final FollowUpScheduled SCHEDULED = new FollowUpScheduled(
            new UUID(1, 1),
            new Patient(People.GRETA_REF, new Personnummer("191212121212"), Optional.empty(), Protection.NONE),
            PLAN,
            7,
            People.WARD,
            DAY);

    @Test
    void one_that_goes_on_is_found_by_status_unit_patient_plan_and_time() {
        StreamState state = state(SCHEDULED, new FollowUpMoved(People.WARD, People.HOME, 9));

        assertThat(state.labels())
                .containsExactlyInAnyOrder(
                        "status:scheduled",
                        "unit:SE0000000001-STROKE",
                        "unit:SE0000000002-HOMEREHAB",
                        "patient:0123456789abcdef0123456789abcdef",
                        "plan:" + PLAN,
                        "plan-version:9",
                        "followed-by:SE0000000002-HOMEREHAB",
                        "due:2026-06-01",
                        "due:2026-06",
                        "due:2026");
        assertThat(FollowUpLabels.planIn(state.labels())).isEqualTo(PLAN);
        assertThat(FollowUpLabels.planVersionIn(state.labels())).isEqualTo(9);
        assertThat(FollowUpLabels.dueIn(state.labels())).isEqualTo(DAY);
        assertThat(FollowUpLabels.unitIn(state.labels())).isEqualTo(People.HOME.value());
        assertThat(FollowUpLabels.goesOn(state.labels())).isTrue();
    }

    @Test
    void it_reserves_its_plan_and_asks_to_be_woken_as_long_as_it_goes_on() {
        StreamState waiting = state(SCHEDULED);
        StreamState due = state(SCHEDULED, new FollowUpFellDue(People.WARD, DAY));
        StreamState ended = state(SCHEDULED, new FollowUpCancelled(PLAN, 8, Cause.PLAN_CLOSED, Optional.empty()));

        assertThat(waiting.reservation()).contains("follow-up:" + PLAN);
        assertThat(waiting.wakeAt()).contains(Instant.parse("2026-05-31T22:00:00Z"));
        assertThat(due.reservation()).contains("follow-up:" + PLAN);
        assertThat(due.wakeAt()).contains(Instant.parse("2026-06-07T22:00:00Z"));
        assertThat(ended.reservation()).isEmpty();
        assertThat(ended.wakeAt()).isEmpty();
        assertThat(FollowUpLabels.goesOn(ended.labels())).isFalse();
    }

    private static StreamState state(FollowUpEvent... events) {
        return new FollowUps(Patience.USUAL).found(FollowUp.notScheduled().after(List.of(events)));
    }
}
