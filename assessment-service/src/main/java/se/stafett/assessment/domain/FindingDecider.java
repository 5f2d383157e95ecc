package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.require;

import java.util.UUID;
import java.util.function.Function;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.FindingEvent.FindingCorrected;
import se.stafett.assessment.domain.FindingEvent.FindingEnteredInError;
import se.stafett.assessment.domain.FindingEvent.FindingRecorded;
import se.stafett.assessment.domain.FindingRefusal.FindingNotFound;
import se.stafett.assessment.domain.RecordCommand.CorrectFinding;
import se.stafett.assessment.domain.RecordCommand.MarkFindingInError;
import se.stafett.assessment.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.assessment.domain.RecordRefusal.EntryIsInError;
import se.stafett.assessment.domain.WorkCommand.RecordFinding;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** Whether a finding goes on record. */
final class FindingDecider {

    static final int MOST_FINDINGS = 200;

    private FindingDecider() {}

    static Decision<AssessmentEvent> record(AssessmentContent assessment, RecordFinding command, Context context) {
        return require(assessment.findings().size() < MOST_FINDINGS, new TooMany("findings", MOST_FINDINGS))
                .and(FindingRules.areKept(command.content()))
                .then(new FindingRecorded(context.newId("finding", 0), command.content()));
    }

    static Decision<AssessmentEvent> correct(AssessmentContent assessment, CorrectFinding command) {
        return standing(
                assessment,
                command.finding(),
                now -> FindingRules.areKept(command.content())
                        .and(!command.content().equals(now), new CorrectionChangesNothing())
                        .then(new FindingCorrected(command.finding(), command.content(), command.reason())));
    }

    static Decision<AssessmentEvent> markInError(AssessmentContent assessment, MarkFindingInError command) {
        return standing(
                assessment,
                command.finding(),
                now -> Decision.accepted(new FindingEnteredInError(command.finding(), command.reason())));
    }

    private static Decision<AssessmentEvent> standing(
            AssessmentContent assessment, UUID id, Function<FindingContent, Decision<AssessmentEvent>> decision) {
        return assessment
                .findings()
                .find(id)
                .map(finding -> require(!finding.inError(), new EntryIsInError(id))
                        .thenDecide(() -> decision.apply(finding.content())))
                .orElseGet(() -> Decision.rejected(new FindingNotFound(id)));
    }
}
