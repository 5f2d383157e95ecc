package se.stafett.notice.rules;

import static se.stafett.notice.domain.NoticeKind.PLAN_MISSING;

import java.util.List;
import se.stafett.contracts.assessment.AssessmentCancelled;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.notice.domain.NoticeTimes;
import se.stafett.notice.domain.Step;

/** An assessment: a need that was found asks for a plan, within a certain time. */
final class AssessmentNotices {
    private AssessmentNotices() {}

    static List<Step> of(AssessmentEvent event, Occasion occasion, NoticeTimes times) {
        return switch (event) {
            case AssessmentConcluded concluded ->
                concluded.need()
                        ? occasion.remind(
                                occasion.everyUnit(),
                                PLAN_MISSING,
                                occasion.at().plus(times.planAfterNeed()))
                        : List.of();
            case AssessmentEnteredInError error -> List.of(occasion.settle(PLAN_MISSING));
            case AssessmentCancelled cancelled -> List.of(occasion.settle(PLAN_MISSING));
            default -> List.of();
        };
    }
}
