package se.stafett.followup.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/** What was found at the follow-up. */
public sealed interface ContentEvent extends FollowUpEvent {

    /** What was found about the goal before is replaced. */
    record AchievementRecorded(UUID goal, Achievement achievement) implements ContentEvent {}

    record ScoreRecorded(UUID score, Score content) implements ContentEvent {}

    record DeviceChecked(UUID check, UUID intervention, boolean fits, Optional<PlainText> note)
            implements ContentEvent {}

    record ExperienceTold(UUID experience, Teller teller, PlainText text) implements ContentEvent {}

    record EntryEnteredInError(UUID entry, PlainText reason) implements ContentEvent {}

    /** Both texts are kept (patientdatalagen 3:14). */
    record TextCorrected(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements ContentEvent {}
}
