package se.stafett.contracts.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.ReviewDateSet;

/** From step 2 to step 4: a plan in force has a day of review to come, and is followed up on it. Days are Swedish. */
final class ReviewRules {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private ReviewRules() {}

    static Stream<Lapse> notFollowedUp(Course course) {
        return course.plans().stream()
                .flatMap(plan -> reviewDates(plan)
                        .flatMap(set -> course.late(
                                Lapse.in(set, unit(course, plan)),
                                overdue(course, set.after()),
                                seenTo(course, plan, set))));
    }

    /** Each event since which the plan is in force with another day of review. */
    private static Stream<Happened<PlanEvent, CurrentPlan>> reviewDates(Strand<PlanEvent, CurrentPlan> plan) {
        List<Happened<PlanEvent, CurrentPlan>> events = plan.events();
        return IntStream.range(1, events.size())
                .filter(i -> inForceUntil(events.get(i).after()) != null)
                .filter(i -> !Objects.equals(
                        inForceUntil(events.get(i).after()),
                        inForceUntil(events.get(i - 1).after())))
                .mapToObj(events::get);
    }

    private static @Nullable LocalDate inForceUntil(CurrentPlan plan) {
        return Plans.isInForce(plan) ? plan.reviewDate() : null;
    }

    private static Instant overdue(Course course, CurrentPlan plan) {
        return Objects.requireNonNull(plan.reviewDate())
                .plusDays(course.limits().daysUntilOverdue())
                .atStartOfDay(SWEDEN)
                .toInstant();
    }

    /** It is followed up, gets another day in time, or ends. */
    private static Optional<Instant> seenTo(
            Course course, Strand<PlanEvent, CurrentPlan> plan, Happened<PlanEvent, CurrentPlan> set) {
        LocalDate date = inForceUntil(set.after());
        Stream<Instant> changed = plan.after(set)
                .filter(later -> !Objects.equals(inForceUntil(later.after()), date))
                .map(Happened::at);
        Stream<Instant> concluded = of(plan.id(), course)
                .flatMap(followUp -> followUp.all(FollowUpConcluded.class))
                .filter(one -> one.isAfter(set))
                .map(Happened::at);
        return Stream.concat(changed, concluded).min(Comparator.naturalOrder());
    }

    static Stream<Lapse> withoutReview(Course course) {
        return course.plans().stream().flatMap(plan -> Stream.concat(agreedWithout(plan), leftWithout(course, plan)));
    }

    private static Stream<Lapse> agreedWithout(Strand<PlanEvent, CurrentPlan> plan) {
        return Plans.beginnings(plan)
                .filter(begun -> begun.after().reviewDate() == null)
                .map(begun -> Lapse.in(begun, begun.after().unit()).until(nextReview(plan, begun)));
    }

    /** A follow-up ended, the plan went on, and nobody said when it is to be reviewed next. */
    private static Stream<Lapse> leftWithout(Course course, Strand<PlanEvent, CurrentPlan> plan) {
        return of(plan.id(), course)
                .flatMap(followUp -> Stream.concat(
                        followUp.all(FollowUpConcluded.class),
                        followUp.all(FollowUpCancelled.class)
                                .filter(one -> one.event().cause().equals("by-unit"))))
                .filter(ended -> plan.at(ended)
                        .filter(now -> Plans.isInForce(now) && !isAhead(now.reviewDate(), ended.at()))
                        .isPresent())
                .flatMap(ended -> course.late(
                        Lapse.in(ended, ended.after().unit()), course.nextStepAfter(ended), nextReview(plan, ended)));
    }

    private static boolean isAhead(@Nullable LocalDate review, Instant now) {
        return review != null && review.isAfter(LocalDate.ofInstant(now, SWEDEN));
    }

    private static Optional<Instant> nextReview(Strand<PlanEvent, CurrentPlan> plan, Happened<?, ?> moment) {
        return plan.after(moment)
                .filter(later -> later.event() instanceof ReviewDateSet || !Plans.isInForce(later.after()))
                .map(Happened::at)
                .findFirst();
    }

    static Stream<Strand<FollowUpEvent, CurrentFollowUp>> of(UUID plan, Course course) {
        return course.followUps().stream()
                .filter(followUp -> followUp.now().plan().equals(plan));
    }

    private static String unit(Course course, Strand<PlanEvent, CurrentPlan> plan) {
        return of(plan.id(), course)
                .reduce((earlier, later) -> later)
                .map(followUp -> followUp.now().unit())
                .orElse(plan.now().unit());
    }
}
