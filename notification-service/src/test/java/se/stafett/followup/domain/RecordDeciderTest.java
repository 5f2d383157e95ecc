package se.stafett.followup.domain;

import static se.stafett.followup.domain.FollowUpSpec.given;
import static se.stafett.followup.domain.Samples.CHECK;
import static se.stafett.followup.domain.Samples.EXPERIENCE;
import static se.stafett.followup.domain.Samples.SCORE;
import static se.stafett.followup.domain.Samples.WALK;
import static se.stafett.followup.domain.Samples.cancelled;
import static se.stafett.followup.domain.Samples.checked;
import static se.stafett.followup.domain.Samples.concluded;
import static se.stafett.followup.domain.Samples.measured;
import static se.stafett.followup.domain.Samples.noted;
import static se.stafett.followup.domain.Samples.scheduled;
import static se.stafett.followup.domain.Samples.text;
import static se.stafett.followup.domain.Samples.told;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.followup.domain.ContentEvent.AchievementRecorded;
import se.stafett.followup.domain.ContentEvent.EntryEnteredInError;
import se.stafett.followup.domain.ContentEvent.TextCorrected;
import se.stafett.followup.domain.RecordCommand.CorrectText;
import se.stafett.followup.domain.RecordCommand.MarkEntryInError;
import se.stafett.followup.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.followup.domain.RecordRefusal.EntryIsInError;
import se.stafett.followup.domain.RecordRefusal.EntryNotFound;
import se.stafett.followup.domain.RecordRefusal.TextNotFound;
import se.stafett.followup.domain.RecordRefusal.TextReadsOtherwise;

class RecordDeciderTest {

    private static final FollowUpEvent WALKS = new AchievementRecorded(WALK, noted(AchievementStatus.IMPROVING));

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(new TextTarget.GoalNote(WALK), "Går till grinden."),
                Arguments.of(new TextTarget.EntryText(Entry.Kind.SCORE, SCORE), "Utan hjälpmedel."),
                Arguments.of(new TextTarget.EntryText(Entry.Kind.DEVICE, CHECK), "För låg."),
                Arguments.of(new TextTarget.EntryText(Entry.Kind.EXPERIENCE, EXPERIENCE), "Det går lättare."),
                Arguments.of(new TextTarget.DialogueNote(), "Vid hembesöket."));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void whatever_was_entered_may_be_marked_as_an_error_before_and_after_the_end(long id) {
        UUID entry = new UUID(1, id);
        MarkEntryInError mark = new MarkEntryInError(entry, text("Fel patient."));
        EntryEnteredInError marked = new EntryEnteredInError(entry, text("Fel patient."));
        given(scheduled(), measured(), checked(), told()).when(mark).then(marked);
        given(scheduled(), measured(), checked(), told(), concluded())
                .when(mark)
                .then(marked);
        given(scheduled(), measured(), checked(), told(), cancelled())
                .when(mark)
                .then(marked);
        given(scheduled(), measured(), checked(), told(), marked).when(mark).thenRejected(new EntryIsInError(entry));
        given(scheduled()).when(mark).thenRejected(new EntryNotFound(entry));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_put_right_and_both_are_kept(TextTarget target, String wrong) {
        given(scheduled(), WALKS, measured(), checked(), told(), concluded())
                .when(correct(target, wrong, "Rätt."))
                .then(new TextCorrected(target, text(wrong), text("Rätt."), text("Skrivfel.")));
    }

    @Test
    void the_reason_of_a_cancellation_too() {
        TextTarget reason = new TextTarget.CancellationReason();
        given(scheduled(), cancelled())
                .when(correct(reason, "Har flyttat.", "Har avböjt."))
                .then(new TextCorrected(reason, text("Har flyttat."), text("Har avböjt."), text("Skrivfel.")));
        given(scheduled(), concluded())
                .when(correct(reason, "Har flyttat.", "Har avböjt."))
                .thenRejected(new TextNotFound("cancellation"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nobody_corrects_what_they_have_not_read_or_by_the_same_words(TextTarget target, String wrong) {
        given(scheduled(), WALKS, measured(), checked(), told(), concluded())
                .when(correct(target, "Annat.", "Rätt."))
                .thenRejected(new TextReadsOtherwise(target.path()));
        given(scheduled(), WALKS, measured(), checked(), told(), concluded())
                .when(correct(target, wrong, wrong))
                .thenRejected(new CorrectionChangesNothing());
        given(scheduled()).when(correct(target, wrong, "Rätt.")).thenRejected(new TextNotFound(target.path()));
    }

    @Test
    void an_entry_of_another_kind_has_no_such_text() {
        TextTarget other = new TextTarget.EntryText(Entry.Kind.DEVICE, SCORE);
        given(scheduled(), measured())
                .when(correct(other, "Utan hjälpmedel.", "Rätt."))
                .thenRejected(new TextNotFound(other.path()));
    }

    private static CorrectText correct(TextTarget target, String wrong, String right) {
        return new CorrectText(target, text(wrong), text(right), text("Skrivfel."));
    }
}
