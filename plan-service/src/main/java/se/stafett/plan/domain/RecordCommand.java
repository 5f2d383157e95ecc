package se.stafett.plan.domain;

import se.stafett.care.PlainText;

/** Puts the record right, also after the plan has ended; nothing is overwritten (patientdatalagen 3:14). */
public sealed interface RecordCommand extends PlanCommand {

    /** @param wrong the text as it stands now, so that nobody corrects what they have not read */
    record CorrectText(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements RecordCommand {}

    record MarkPlanInError(PlainText reason) implements RecordCommand {}
}
