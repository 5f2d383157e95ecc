package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.Acting.byProfessional;
import static se.stafett.assessment.domain.Acting.mayNot;
import static se.stafett.care.Requirement.require;

import se.stafett.assessment.domain.AccessRefusal.AssessmentNotFound;
import se.stafett.assessment.domain.CourseRefusal.AssessmentAlreadyOpened;
import se.stafett.assessment.domain.CourseRefusal.AssessmentIsNotOpen;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.instrument.Instruments;

/**
 * What becomes of a command: events, or an {@link AssessmentRefusal}. The same assessment, command, context and catalogue always
 * give the same answer.
 */
public record AssessmentDecider(Instruments catalogue) {

    public Decision<AssessmentEvent> decide(Assessment assessment, AssessmentCommand command, Context context) {
        return switch (assessment) {
            case NotOpened none -> begin(command, context);
            case OpenedAssessment opened ->
                require(opened.isKnownTo(context.actor()), new AssessmentNotFound())
                        .thenDecide(() -> goOn(opened, command, context));
        };
    }

    private static Decision<AssessmentEvent> begin(AssessmentCommand command, Context context) {
        return switch (command) {
            case OpenAssessment open -> CourseDecider.open(open, context);
            case WorkCommand work -> Decision.rejected(new AssessmentNotFound());
            case RecordCommand onRecord -> Decision.rejected(new AssessmentNotFound());
        };
    }

    private Decision<AssessmentEvent> goOn(OpenedAssessment assessment, AssessmentCommand command, Context context) {
        return switch (command) {
            case OpenAssessment open -> Decision.rejected(new AssessmentAlreadyOpened(assessment.id()));
            case RecordCommand onRecord ->
                byProfessional(
                        context, professional -> new RecordDecider(catalogue).decide(assessment, onRecord, context));
            case WorkCommand work ->
                switch (assessment) {
                    case OngoingAssessment ongoing -> work(ongoing, work, context);
                    case EndedAssessment ended -> Decision.rejected(new AssessmentIsNotOpen(ended.status()));
                };
        };
    }

    /** The story is the patient's, who may tell it; all other work is the unit's. */
    private Decision<AssessmentEvent> work(OngoingAssessment assessment, WorkCommand command, Context context) {
        return switch (context.actor()) {
            case Actor.Professional professional -> workOfTheUnit(assessment.content(), command, context);
            case Actor.Patient patient ->
                command instanceof WorkCommand.TellStory tell
                        ? ContentDecider.tell(assessment.content(), tell)
                        : mayNot(patient);
            case Actor.Relative relative -> mayNot(relative);
            case Actor.System system -> mayNot(system);
            case Actor.Auditor auditor -> mayNot(auditor);
        };
    }

    private Decision<AssessmentEvent> workOfTheUnit(
            AssessmentContent assessment, WorkCommand command, Context context) {
        return switch (command) {
            case WorkCommand.TellStory tell -> ContentDecider.tell(assessment, tell);
            case WorkCommand.RecordScore score -> new ScoreDecider(catalogue).record(assessment, score, context);
            case WorkCommand.RecordFinding finding -> FindingDecider.record(assessment, finding, context);
            case WorkCommand.JudgeWorkAbility judge -> ContentDecider.judge(assessment, judge, context);
            case WorkCommand.ConcludeAssessment conclude -> CourseDecider.conclude(conclude);
            case WorkCommand.CancelAssessment cancel -> CourseDecider.cancel(cancel);
        };
    }
}
