package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.discharge.domain.CourseEvent.DischargeEnteredInError;
import se.stafett.discharge.domain.RecordCommand.CorrectText;
import se.stafett.discharge.domain.RecordCommand.MarkDischargeInError;
import se.stafett.discharge.domain.RecordEvent.TextCorrected;
import se.stafett.discharge.domain.TextRefusal.AlreadyInError;
import se.stafett.discharge.domain.TextRefusal.CorrectionChangesNothing;
import se.stafett.discharge.domain.TextRefusal.TextNotFound;
import se.stafett.discharge.domain.TextRefusal.TextReadsOtherwise;

/** Whether the record is put right; that may be needed when the patient has long left. */
final class RecordDecider {

    private RecordDecider() {}

    static Decision<DischargeEvent> decide(NotifiedDischarge discharge, RecordCommand command, Context context) {
        return require(discharge.status() != DischargeStatus.ENTERED_IN_ERROR, new AlreadyInError())
                .thenDecide(() -> switch (command) {
                    case CorrectText correct -> correct(discharge.content().texts(), correct, context);
                    case MarkDischargeInError error ->
                        Decision.accepted(new DischargeEnteredInError(error.reason(), context.now()));
                });
    }

    /** The wrong text stays on record beside the corrected (patientdatalagen 3:14). */
    private static Decision<DischargeEvent> correct(Texts texts, CorrectText command, Context context) {
        String path = command.target().path();
        return texts.at(command.target())
                .map(standing -> require(standing.equals(command.wrong()), new TextReadsOtherwise(path))
                        .and(!command.corrected().equals(command.wrong()), new CorrectionChangesNothing())
                        .<DischargeEvent>then(new TextCorrected(
                                command.target(),
                                command.wrong(),
                                command.corrected(),
                                command.reason(),
                                context.now())))
                .orElseGet(() -> Decision.rejected(new TextNotFound(path)));
    }
}
