package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.assessment.Reassessed;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.plan.CurrentPlan;

/** Step 4: something has been done, the patient says how it was, and what more is possible leads back to step 1. */
final class FollowUpRules {
    private FollowUpRules() {}

    private static Stream<Happened<FollowUpConcluded, CurrentFollowUp>> conclusions(Course course) {
        return course.followUps().stream().flatMap(followUp -> followUp.all(FollowUpConcluded.class));
    }

    static Stream<Lapse> withoutTreatment(Course course) {
        return concluded(
                course,
                one -> plan(course, one)
                        .filter(plan -> plan.interventions().stream().allMatch(each -> each.startedOn() == null))
                        .isPresent());
    }

    static Stream<Lapse> withoutExperience(Course course) {
        return concluded(
                course,
                one -> one.after().experiences().stream()
                        .noneMatch(told -> told.teller().equals("patient") && told.error() == null));
    }

    /** Where the plan ends with it, the end is what lacks the dialogue. */
    static Stream<Lapse> withoutDialogue(Course course) {
        return concluded(
                course,
                one -> !one.event().dialogue().held() && !one.event().outcome().equals("close"));
    }

    static Stream<Lapse> notReassessed(Course course) {
        return conclusions(course)
                .filter(one -> leadsBack(course, one))
                .flatMap(one -> course.late(
                        Lapse.in(one, one.event().unit()), course.nextStepAfter(one), reassessed(course, one)));
    }

    /** A plan that continues with interventions still to come needs no new assessment for them. */
    private static boolean leadsBack(Course course, Happened<FollowUpConcluded, CurrentFollowUp> one) {
        boolean more =
                !one.event().goalsMet() && Boolean.TRUE.equals(one.event().morePossible());
        return more
                && (!one.event().outcome().equals("continue")
                        || plan(course, one)
                                .filter(plan -> plan.interventions().stream().noneMatch(Plans::isOpen))
                                .isPresent());
    }

    private static Optional<Instant> reassessed(Course course, Happened<FollowUpConcluded, CurrentFollowUp> concluded) {
        return course.assessments().stream()
                .flatMap(assessment -> assessment.all(AssessmentOpened.class))
                .filter(opened -> opened.isAfter(concluded) && isOf(opened, concluded))
                .map(Happened::at)
                .min(Comparator.naturalOrder());
    }

    private static boolean isOf(
            Happened<AssessmentOpened, CurrentAssessment> opened,
            Happened<FollowUpConcluded, CurrentFollowUp> concluded) {
        Reassessed reassesses = opened.event().reassesses();
        return reassesses != null && reassesses.plan().equals(concluded.event().plan());
    }

    private static Optional<CurrentPlan> plan(Course course, Happened<FollowUpConcluded, CurrentFollowUp> concluded) {
        return course.plans().stream()
                .filter(plan -> plan.id().equals(concluded.event().plan()))
                .flatMap(plan -> plan.at(concluded).stream())
                .findFirst();
    }

    private static Stream<Lapse> concluded(
            Course course, Predicate<Happened<FollowUpConcluded, CurrentFollowUp>> that) {
        return conclusions(course)
                .filter(that)
                .map(one -> Lapse.in(one, one.event().unit()));
    }
}
