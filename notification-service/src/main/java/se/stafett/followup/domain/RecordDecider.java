package se.stafett.followup.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.care.Decision;
import se.stafett.followup.domain.ContentEvent.EntryEnteredInError;
import se.stafett.followup.domain.ContentEvent.TextCorrected;
import se.stafett.followup.domain.RecordCommand.CorrectText;
import se.stafett.followup.domain.RecordCommand.MarkEntryInError;
import se.stafett.followup.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.followup.domain.RecordRefusal.EntryIsInError;
import se.stafett.followup.domain.RecordRefusal.EntryNotFound;
import se.stafett.followup.domain.RecordRefusal.TextNotFound;
import se.stafett.followup.domain.RecordRefusal.TextReadsOtherwise;

/** Whether the record is put right; that may be needed when the follow-up has long ended. */
final class RecordDecider {

    private RecordDecider() {}

    static Decision<FollowUpEvent> decide(ScheduledFollowUp followUp, RecordCommand command) {
        return switch (command) {
            case MarkEntryInError error -> inError(followUp, error);
            case CorrectText correct -> correct(followUp, correct);
        };
    }

    private static Decision<FollowUpEvent> inError(ScheduledFollowUp followUp, MarkEntryInError command) {
        return followUp.content()
                .findings()
                .entry(command.entry())
                .map(entry -> require(!entry.inError(), new EntryIsInError(entry.id()))
                        .<FollowUpEvent>then(new EntryEnteredInError(entry.id(), command.reason())))
                .orElseGet(() -> Decision.rejected(new EntryNotFound(command.entry())));
    }

    /** The wrong text stays on record beside the corrected (patientdatalagen 3:14). */
    private static Decision<FollowUpEvent> correct(ScheduledFollowUp followUp, CorrectText command) {
        String path = command.target().path();
        return followUp.text(command.target())
                .map(standing -> require(standing.equals(command.wrong()), new TextReadsOtherwise(path))
                        .and(!command.corrected().equals(command.wrong()), new CorrectionChangesNothing())
                        .<FollowUpEvent>then(new TextCorrected(
                                command.target(), command.wrong(), command.corrected(), command.reason())))
                .orElseGet(() -> Decision.rejected(new TextNotFound(path)));
    }
}
