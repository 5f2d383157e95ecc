package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;

/** One active plan a patient: others are merged into it, or kept apart for a stated reason. */
final class TwoPlans {
    private TwoPlans() {}

    static Stream<Lapse> atOnce(Course course) {
        return course.plans().stream()
                .flatMap(plan -> Plans.beginnings(plan)
                        .flatMap(begun -> course.plans().stream()
                                .filter(other -> !other.id().equals(plan.id()) && clash(plan, other, begun))
                                .map(other ->
                                        Lapse.in(begun, begun.after().unit()).until(settled(plan, other, begun)))));
    }

    private static boolean clash(
            Strand<PlanEvent, CurrentPlan> one, Strand<PlanEvent, CurrentPlan> other, Happened<?, ?> moment) {
        return one.at(moment).filter(Plans::isInForce).isPresent()
                && other.at(moment).filter(Plans::isInForce).isPresent()
                && !isKeptApart(one, other, moment)
                && !isKeptApart(other, one, moment);
    }

    private static boolean isKeptApart(
            Strand<PlanEvent, CurrentPlan> one, Strand<PlanEvent, CurrentPlan> other, Happened<?, ?> moment) {
        return one.at(moment).stream()
                .flatMap(plan -> plan.keptApart().stream())
                .anyMatch(apart -> apart.from().equals(other.id()));
    }

    private static Optional<Instant> settled(
            Strand<PlanEvent, CurrentPlan> one, Strand<PlanEvent, CurrentPlan> other, Happened<?, ?> begun) {
        return Stream.concat(one.after(begun), other.after(begun))
                .sorted((a, b) -> Recorded.ORDER.compare(a.envelope(), b.envelope()))
                .filter(later -> !clash(one, other, later))
                .map(Happened::envelope)
                .map(LogEvent::occurredAt)
                .findFirst();
    }
}
