package se.stafett.discharge.domain;

import se.stafett.care.PlainText;

/** What puts the record right. */
public sealed interface RecordCommand extends DischargeCommand {

    record CorrectText(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements RecordCommand {}

    record MarkDischargeInError(PlainText reason) implements RecordCommand {}
}
