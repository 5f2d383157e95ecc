package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.stafett.followup.domain.FollowUpSpec.fold;
import static se.stafett.followup.domain.FollowUpSpec.foldToFollowUp;
import static se.stafett.followup.domain.Samples.cancelled;
import static se.stafett.followup.domain.Samples.checked;
import static se.stafett.followup.domain.Samples.concluded;
import static se.stafett.followup.domain.Samples.escalated;
import static se.stafett.followup.domain.Samples.fellDue;
import static se.stafett.followup.domain.Samples.found;
import static se.stafett.followup.domain.Samples.measured;
import static se.stafett.followup.domain.Samples.overdue;
import static se.stafett.followup.domain.Samples.scheduled;
import static se.stafett.followup.domain.Samples.text;
import static se.stafett.followup.domain.Samples.told;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.followup.domain.ContentEvent.AchievementRecorded;
import se.stafett.followup.domain.ContentEvent.EntryEnteredInError;
import se.stafett.followup.domain.ContentEvent.ScoreRecorded;
import se.stafett.followup.domain.ContentEvent.TextCorrected;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;
import se.stafett.followup.domain.CourseEvent.FollowUpRescheduled;

class FollowUpEvolutionTest {

    private static final FollowUpMoved MOVED = new FollowUpMoved(People.WARD, People.HOME, 8);

    /** What happens only while the follow-up goes on. */
    static Stream<FollowUpEvent> work() {
        return Stream.of(
                found(Samples.WALK, AchievementStatus.IMPROVING),
                measured(),
                checked(),
                told(),
                fellDue(),
                new FollowUpRescheduled(Samples.TODAY.plusDays(1), 8),
                MOVED,
                concluded(),
                cancelled());
    }

    @Test
    void a_follow_up_begins_by_being_scheduled() {
        ScheduledFollowUp followUp = foldToFollowUp(scheduled());
        assertThat(followUp.version()).isEqualTo(1);
        assertThat(followUp.status()).isEqualTo(FollowUpStatus.SCHEDULED);
        assertThat(followUp.id()).isEqualTo(Samples.FOLLOW_UP);
        assertThat(followUp.patient()).isEqualTo(People.GRETA_REF);
        assertThat(followUp.unit()).isEqualTo(People.WARD);
        assertThat(followUp.content().dueOn()).isEqualTo(Samples.TODAY);
        assertThat(FollowUp.notScheduled().version()).isZero();
        assertThat(FollowUp.notScheduled().scheduled()).isEmpty();
    }

    @Test
    void its_status_tells_how_far_it_has_come() {
        assertThat(foldToFollowUp(scheduled(), fellDue()).status()).isEqualTo(FollowUpStatus.DUE);
        assertThat(foldToFollowUp(scheduled(), fellDue(), overdue()).status()).isEqualTo(FollowUpStatus.OVERDUE);
        assertThat(foldToFollowUp(scheduled(), fellDue(), overdue(), escalated())
                        .status())
                .isEqualTo(FollowUpStatus.ESCALATED);
        assertThat(foldToFollowUp(scheduled(), concluded()).status()).isEqualTo(FollowUpStatus.CONCLUDED);
        assertThat(foldToFollowUp(scheduled(), fellDue(), cancelled()).status()).isEqualTo(FollowUpStatus.CANCELLED);
    }

    @Test
    void every_event_makes_a_version() {
        assertThat(fold(scheduled(), fellDue(), measured(), told(), concluded()).version())
                .isEqualTo(5);
    }

    @Test
    void a_new_day_makes_it_wait_again_and_what_was_found_stays() {
        ScheduledFollowUp followUp = foldToFollowUp(
                scheduled(),
                fellDue(),
                found(Samples.WALK, AchievementStatus.IMPROVING),
                new FollowUpRescheduled(Samples.TODAY.plusDays(30), 9));
        assertThat(followUp.status()).isEqualTo(FollowUpStatus.SCHEDULED);
        assertThat(followUp.content().dueOn()).isEqualTo(Samples.TODAY.plusDays(30));
        assertThat(followUp.content().planVersion()).isEqualTo(9);
        assertThat(followUp.content().findings().achievement(Samples.WALK)).isPresent();
    }

    @Test
    void it_remembers_every_unit_that_has_had_it() {
        ScheduledFollowUp followUp =
                foldToFollowUp(scheduled(), MOVED, new FollowUpMoved(People.HOME, People.WARD, 9), MOVED);
        assertThat(followUp.unit()).isEqualTo(People.HOME);
        assertThat(followUp.content().units()).containsExactly(People.WARD, People.HOME);
    }

    @Test
    void what_is_found_of_a_goal_replaces_and_entries_gather() {
        Findings found = foldToFollowUp(
                        scheduled(),
                        found(Samples.STAIRS, AchievementStatus.NO_CHANGE),
                        found(Samples.WALK, AchievementStatus.IMPROVING),
                        found(Samples.STAIRS, AchievementStatus.ACHIEVED),
                        measured(),
                        checked(),
                        told())
                .content()
                .findings();
        assertThat(found.achievedGoals()).extracting(AchievedGoal::goal).containsExactly(Samples.STAIRS, Samples.WALK);
        assertThat(found.achievement(Samples.STAIRS).map(Achievement::status)).contains(AchievementStatus.ACHIEVED);
        assertThat(found.entries()).containsOnlyKeys(Samples.SCORE, Samples.CHECK, Samples.EXPERIENCE);
    }

    @Test
    void texts_are_corrected_in_place_before_and_after_the_end() {
        TextTarget note = new TextTarget.GoalNote(Samples.WALK);
        FollowUpEvent walks = new AchievementRecorded(Samples.WALK, Samples.noted(AchievementStatus.IMPROVING));
        assertThat(foldToFollowUp(scheduled(), walks, corrected(note)).text(note))
                .contains(text("Rätt."));
        assertThat(foldToFollowUp(scheduled(), walks, concluded(), corrected(note))
                        .text(note))
                .contains(text("Rätt."));
        TextTarget experience = new TextTarget.EntryText(Entry.Kind.EXPERIENCE, Samples.EXPERIENCE);
        assertThat(foldToFollowUp(scheduled(), told(), cancelled(), corrected(experience))
                        .text(experience))
                .contains(text("Rätt."));
        assertThat(foldToFollowUp(scheduled(), concluded(), corrected(new TextTarget.DialogueNote()))
                        .text(new TextTarget.DialogueNote()))
                .contains(text("Rätt."));
        assertThat(foldToFollowUp(scheduled(), cancelled(), corrected(new TextTarget.CancellationReason()))
                        .text(new TextTarget.CancellationReason()))
                .contains(text("Rätt."));
    }

    @ParameterizedTest
    @MethodSource("work")
    void nothing_else_happens_after_the_end_or_before_the_beginning(FollowUpEvent event) {
        illegal(event);
        illegal(event, scheduled(), concluded());
        illegal(event, scheduled(), cancelled());
    }

    @Test
    void what_cannot_have_happened_is_never_passed_over() {
        illegal(scheduled(), scheduled());
        illegal(scheduled(), scheduled(), concluded());
        illegal(overdue(), scheduled());
        illegal(escalated(), scheduled(), fellDue());
        illegal(fellDue(), scheduled(), fellDue());
        illegal(measured(), scheduled(), measured());
        illegal(new ScoreRecorded(Samples.CHECK, Samples.tug()), scheduled(), checked());
        illegal(new EntryEnteredInError(Samples.SCORE, text("Fel.")), scheduled());
        illegal(
                new EntryEnteredInError(Samples.SCORE, text("Fel.")),
                scheduled(),
                measured(),
                new EntryEnteredInError(Samples.SCORE, text("Fel.")));
        illegal(corrected(new TextTarget.GoalNote(Samples.WALK)), scheduled());
        illegal(corrected(new TextTarget.EntryText(Entry.Kind.SCORE, Samples.CHECK)), scheduled(), checked());
        illegal(corrected(new TextTarget.DialogueNote()), scheduled());
        illegal(corrected(new TextTarget.CancellationReason()), scheduled());
    }

    private static TextCorrected corrected(TextTarget target) {
        return new TextCorrected(target, text("Fel."), text("Rätt."), text("Skrivfel."));
    }

    private static void illegal(FollowUpEvent event, FollowUpEvent... before) {
        FollowUp followUp = fold(before);
        assertThatExceptionOfType(IllegalHistory.class).isThrownBy(() -> followUp.after(event));
    }
}
