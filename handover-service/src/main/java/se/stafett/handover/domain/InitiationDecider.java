package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.CourseEvent.HandoverInitiated;
import se.stafett.handover.domain.CourseRefusal.NothingToHandOver;
import se.stafett.handover.domain.CourseRefusal.PlanVersionNotKnown;
import se.stafett.handover.domain.ItemRefusal.PlanIsNotOpen;

/** Whether a handover begins: of an open plan, by a unit that answers for something in it. */
final class InitiationDecider {
    private static final Duration USUAL_TIME = Duration.ofDays(7);
    static final Duration LONGEST_TIME = Duration.ofDays(366);

    private InitiationDecider() {}

    static Decision<HandoverEvent> initiate(
            InitiateHandover command, PlanCopy plan, Professional sender, Context context) {
        return plan.asKnown()
                .filter(known -> known.units().contains(sender.unit()))
                .map(known -> of(command, plan, known, sender, context))
                .orElseGet(() -> Decision.rejected(new PlanNotFound(command.plan())));
    }

    private static Decision<HandoverEvent> of(
            InitiateHandover command, PlanCopy plan, PlanSnapshot known, Professional sender, Context context) {
        Instant answerBy = command.answerBy().orElse(context.now().plus(USUAL_TIME));
        return require(known.open(), new PlanIsNotOpen(known.plan()))
                .and(Times.isAhead("answerBy", answerBy, context.now(), LONGEST_TIME))
                .thenDecide(() -> plan.atVersion(command.planVersion())
                        .map(read -> begin(command, read, sender, answerBy, context))
                        .orElseGet(() ->
                                Decision.rejected(new PlanVersionNotKnown(command.planVersion(), known.version()))));
    }

    private static Decision<HandoverEvent> begin(
            InitiateHandover command, PlanSnapshot read, Professional sender, Instant answerBy, Context context) {
        List<ListedItem> items = read.answeredForBy(sender.unit());
        return require(!items.isEmpty(), new NothingToHandOver())
                .then(new HandoverInitiated(
                        context.newId("handover", 0),
                        read.patient(),
                        read.plan(),
                        read.version(),
                        sender.unit(),
                        command.reason(),
                        answerBy,
                        items));
    }
}
