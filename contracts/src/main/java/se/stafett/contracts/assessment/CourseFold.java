package se.stafett.contracts.assessment;

import se.stafett.contracts.payload.Happening;

final class CourseFold {
    private CourseFold() {}

    static void apply(AssessmentBuilder assessment, CourseEvent event, Happening happening) {
        switch (event) {
            case AssessmentOpened opened -> throw happening.unfit("the assessment has been opened already");
            case AssessmentConcluded concluded -> {
                assessment.requireOpen(happening);
                assessment.status = Statuses.CONCLUDED;
                assessment.conclusion = new Conclusion(
                        concluded.need(),
                        concluded.level(),
                        concluded.wayOfWorking(),
                        concluded.summary(),
                        happening.stamp());
            }
            case AssessmentCancelled cancelled -> {
                assessment.requireOpen(happening);
                assessment.status = Statuses.CANCELLED;
                assessment.cancellation = happening.because(cancelled.reason());
            }
            case AssessmentEnteredInError error -> {
                assessment.requireOnRecord(happening);
                assessment.status = Statuses.ENTERED_IN_ERROR;
                assessment.error = happening.because(error.reason());
            }
        }
    }
}
