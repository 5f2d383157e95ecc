package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.handover.domain.HandoverSpec.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Context;
import se.stafett.handover.domain.CourseEvent.HandoverCancelled;
import se.stafett.handover.domain.CourseRefusal.NotDueYet;
import se.stafett.handover.domain.DueEvent.HandoverEscalated;
import se.stafett.handover.domain.DueEvent.HandoverFellDue;

class DueDeciderTest {
    private static final FallDue TICK = new FallDue();
    private static final HandoverFellDue FELL_DUE = new HandoverFellDue(List.of(
            new Unanswered(Samples.WALKING, Optional.of(People.TOWN)),
            new Unanswered(Samples.TRAINING, Optional.empty())));

    @Test
    void it_falls_due_when_the_time_for_answers_is_over_and_tells_what_waits() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN))
                .when(TICK, at(Samples.NEXT_WEEK))
                .then(FELL_DUE);
    }

    @Test
    void what_is_answered_or_kept_does_not_wait() {
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.declined(Samples.WALKING),
                        Samples.kept(Samples.TRAINING))
                .when(TICK, at(Samples.NEXT_WEEK))
                .then(new HandoverFellDue(List.of()));
    }

    @Test
    void a_day_later_it_is_escalated_once() {
        HandoverSpec due = given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), FELL_DUE);
        Instant dayAfter = Samples.NEXT_WEEK.plus(Duration.ofHours(24));
        due.when(TICK, at(dayAfter.minusSeconds(1))).thenRejected(new NotDueYet());
        due.when(TICK, at(dayAfter)).then(new HandoverEscalated(FELL_DUE.unanswered()));
        new HandoverSpec(due.handover().after(new HandoverEscalated(List.of())), Optional.empty())
                .when(TICK, at(dayAfter.plus(Duration.ofDays(30))))
                .thenRejected(new NotDueYet());
    }

    @Test
    void not_before_its_time() {
        given(Samples.initiated())
                .when(TICK, at(Samples.NEXT_WEEK.minusSeconds(1)))
                .thenRejected(new NotDueYet());
    }

    @Test
    void it_tells_when_to_be_woken() {
        InitiatedHandover open = HandoverSpec.foldToHandover(Samples.initiated());
        assertThat(open.wakeAt()).contains(Samples.NEXT_WEEK);
        assertThat(open.overdue()).isFalse();
        InitiatedHandover due = HandoverSpec.foldToHandover(Samples.initiated(), FELL_DUE);
        assertThat(due.wakeAt()).contains(Samples.NEXT_WEEK.plus(Duration.ofHours(24)));
        assertThat(due.overdue()).isTrue();
        assertThat(HandoverSpec.foldToHandover(Samples.initiated(), FELL_DUE, new HandoverEscalated(List.of()))
                        .wakeAt())
                .isEmpty();
        assertThat(HandoverSpec.foldToHandover(Samples.initiated(), new HandoverCancelled(Samples.WHY))
                        .wakeAt())
                .isEmpty();
    }

    private static Context at(Instant now) {
        return Samples.at(now, People.CLOCK);
    }
}
