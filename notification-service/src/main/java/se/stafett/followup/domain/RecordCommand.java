package se.stafett.followup.domain;

import java.util.UUID;
import se.stafett.care.PlainText;

/** Puts the record right, also after the follow-up has ended; nothing is overwritten (patientdatalagen 3:14). */
public sealed interface RecordCommand extends FollowUpCommand {

    record MarkEntryInError(UUID entry, PlainText reason) implements RecordCommand {}

    /** @param wrong the text as it stands now, so that nobody corrects what they have not read */
    record CorrectText(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements RecordCommand {}
}
