package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemKept;
import se.stafett.contracts.handover.ItemOffered;

/** A handover comes to an end in time, and nothing that was declined is left lying. */
final class LeftRules {
    private LeftRules() {}

    static Stream<Lapse> overdue(Course course) {
        return course.handovers().stream()
                .flatMap(handover -> course.late(
                        Lapse.in(handover.first(), handover.now().sender()),
                        answerBy(handover),
                        ends(handover).findFirst().map(Happened::at)));
    }

    /** Left from when it should have been settled, or the handover was given up, until it is offered or kept after all. */
    static Stream<Lapse> declinedAndLeft(Course course) {
        return course.handovers().stream()
                .flatMap(handover ->
                        handover.all(ItemDeclined.class).flatMap(declined -> left(course, handover, declined)));
    }

    private static Stream<Lapse> left(
            Course course,
            Strand<HandoverEvent, CurrentHandover> handover,
            Happened<ItemDeclined, CurrentHandover> declined) {
        Lapse lapse =
                Lapse.in(declined, handover.now().sender()).on(declined.event().item());
        Optional<Instant> settled = settled(course, handover.now(), declined);
        Optional<Instant> givenUp = handover.all(HandoverCancelled.class)
                .map(Happened::at)
                .filter(at -> at.isBefore(answerBy(handover)))
                .findFirst();
        return givenUp.map(at -> settled.filter(one -> !one.isAfter(at)).isPresent()
                        ? Stream.<Lapse>empty()
                        : Stream.of(lapse.since(at).until(settled)))
                .orElseGet(() -> course.late(lapse, answerBy(handover), settled));
    }

    private static Optional<Instant> settled(
            Course course, CurrentHandover handover, Happened<ItemDeclined, CurrentHandover> declined) {
        UUID item = declined.event().item();
        Stream<Instant> takenUp = course.handovers().stream()
                .flatMap(one -> one.after(declined))
                .filter(later -> takesUp(later.event(), item))
                .map(Happened::at);
        Stream<Instant> gone = course.plans().stream()
                .filter(plan -> plan.id().equals(handover.plan()))
                .flatMap(plan -> plan.after(declined))
                .filter(later ->
                        Plans.openItemsOf(handover.sender(), later.after()).noneMatch(item::equals))
                .map(Happened::at);
        return Stream.concat(takenUp, gone).min(Comparator.naturalOrder());
    }

    private static boolean takesUp(HandoverEvent event, UUID item) {
        return event instanceof ItemOffered offered && offered.item().equals(item)
                || event instanceof ItemKept kept && kept.item().equals(item)
                || event instanceof HandoverCompleted done
                        && done.leftOut().stream().anyMatch(out -> out.item().equals(item));
    }

    private static Stream<Happened<HandoverEvent, CurrentHandover>> ends(
            Strand<HandoverEvent, CurrentHandover> handover) {
        return handover.events().stream()
                .filter(one -> one.event() instanceof HandoverCompleted || one.event() instanceof HandoverCancelled);
    }

    private static Instant answerBy(Strand<HandoverEvent, CurrentHandover> handover) {
        return EventTime.parse(handover.now().answerBy());
    }
}
