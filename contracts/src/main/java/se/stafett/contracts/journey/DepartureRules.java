package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.KeptItem;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;

/** The plan goes with the patient: what the hospital answers for is handed over, or kept in a handover on purpose. */
final class DepartureRules {
    private DepartureRules() {}

    static Stream<Lapse> withoutHandover(Course course) {
        return course.discharges().stream()
                .flatMap(discharge -> discharge.all(PatientLeft.class))
                .flatMap(left -> course.plans().stream()
                        .filter(plan -> staysBehind(course, plan, left, left))
                        .map(plan -> Lapse.in(left, left.after().unit()).until(followed(course, plan, left))));
    }

    private static boolean staysBehind(
            Course course,
            Strand<PlanEvent, CurrentPlan> plan,
            Happened<PatientLeft, CurrentDischarge> left,
            Happened<?, ?> moment) {
        Set<UUID> settled = settled(course, plan.id(), moment);
        return plan.at(moment).filter(Plans::isInForce).stream()
                .flatMap(now -> Plans.openItemsOf(left.after().unit(), now))
                .anyMatch(item -> !settled.contains(item));
    }

    /** What completed handovers of the plan have moved or kept; the plan hears of it a little later. */
    private static Set<UUID> settled(Course course, UUID plan, Happened<?, ?> moment) {
        return HandoverRules.completions(course)
                .filter(done -> !done.isAfter(moment) && done.event().plan().equals(plan))
                .flatMap(done -> items(done.event()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<UUID> items(HandoverCompleted done) {
        return Stream.concat(
                done.moved().stream().map(MovedItem::item), done.kept().stream().map(KeptItem::item));
    }

    private static Optional<Instant> followed(
            Course course, Strand<PlanEvent, CurrentPlan> plan, Happened<PatientLeft, CurrentDischarge> left) {
        Stream<Happened<?, ?>> later = Stream.concat(
                plan.after(left), HandoverRules.completions(course).filter(done -> done.isAfter(left)));
        return later.sorted((a, b) -> Recorded.ORDER.compare(a.envelope(), b.envelope()))
                .filter(moment -> !staysBehind(course, plan, left, moment))
                .<Instant>map(Happened::at)
                .findFirst();
    }
}
