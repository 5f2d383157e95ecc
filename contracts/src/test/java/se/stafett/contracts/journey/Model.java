package se.stafett.contracts.journey;

import static se.stafett.contracts.journey.Told.AGREED;
import static se.stafett.contracts.journey.Told.ASSESSMENT;
import static se.stafett.contracts.journey.Told.CENTRE;
import static se.stafett.contracts.journey.Told.FOLLOW_UP;
import static se.stafett.contracts.journey.Told.HANDOVER;
import static se.stafett.contracts.journey.Told.PLAN;
import static se.stafett.contracts.journey.Told.REVIEW;
import static se.stafett.contracts.journey.Told.THERAPIST;
import static se.stafett.contracts.journey.Told.TRAINING;
import static se.stafett.contracts.journey.Told.WALK;
import static se.stafett.contracts.journey.Told.accepted;
import static se.stafett.contracts.journey.Told.achieved;
import static se.stafett.contracts.journey.Told.agreed;
import static se.stafett.contracts.journey.Told.closed;
import static se.stafett.contracts.journey.Told.completed;
import static se.stafett.contracts.journey.Told.concluded;
import static se.stafett.contracts.journey.Told.drafted;
import static se.stafett.contracts.journey.Told.experience;
import static se.stafett.contracts.journey.Told.initiated;
import static se.stafett.contracts.journey.Told.moved;
import static se.stafett.contracts.journey.Told.need;
import static se.stafett.contracts.journey.Told.opened;
import static se.stafett.contracts.journey.Told.planned;
import static se.stafett.contracts.journey.Told.proposed;
import static se.stafett.contracts.journey.Told.review;
import static se.stafett.contracts.journey.Told.scheduled;
import static se.stafett.contracts.journey.Told.started;
import static se.stafett.contracts.journey.Told.story;

import java.util.List;
import java.util.function.UnaryOperator;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.InformationGiven;
import se.stafett.contracts.handover.ItemAccepted;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingOpened;
import se.stafett.contracts.handover.PositionRecorded;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.handover.SummaryWritten;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.InterventionCompleted;

/** A journey by the book, step by step. */
final class Model {
    static final List<HandoverEvent> MEETING = List.of(
            initiated(),
            new ItemOffered(WALK, CENTRE),
            new ItemOffered(TRAINING, CENTRE),
            new ReadingConfirmed(CENTRE, 6),
            new MeetingOpened(List.of(), true, null),
            new SummaryWritten("Jag kom in utan att kunna stå."),
            new ItemAccepted(WALK, CENTRE, THERAPIST),
            new ItemAccepted(TRAINING, CENTRE, THERAPIST),
            new PositionRecorded(AGREED),
            new InformationGiven("patient", "how-to-read", null),
            new InformationGiven("relative", "whom-to-call", null),
            completed(AGREED, true));

    private Model() {}

    static Life assessed() {
        return new Life().on("2026-03-02").assessment(ASSESSMENT, opened(), story(), need(true));
    }

    static Life planning(Life life) {
        return life.plan(
                PLAN, drafted(), proposed(WALK), accepted(WALK), planned(TRAINING, WALK), review(REVIEW), agreed());
    }

    static Life agreedPlan() {
        return planning(assessed().on("2026-03-03")).followUp(FOLLOW_UP, scheduled());
    }

    static Life handedOver() {
        return handedOver(MEETING);
    }

    static Life handedOver(List<HandoverEvent> meeting) {
        return agreedPlan()
                .on("2026-03-10")
                .handover(HANDOVER, meeting.toArray(HandoverEvent[]::new))
                .plan(PLAN, moved(WALK), moved(TRAINING))
                .followUp(FOLLOW_UP, new FollowUpMoved(Told.WARD, CENTRE, 8));
    }

    static Life treated() {
        return handedOver().on("2026-03-12").plan(PLAN, started(TRAINING));
    }

    static Life looking() {
        return treated().on("2026-06-01").followUp(FOLLOW_UP, achieved("achieved"), experience("patient"));
    }

    static Life ended() {
        return looking()
                .plan(PLAN, new InterventionCompleted(TRAINING, REVIEW, null))
                .followUp(FOLLOW_UP, concluded("close", true, null, true, null))
                .plan(
                        PLAN,
                        new GoalOutcomeRecorded(WALK, new Achievement("achieved", null, null)),
                        closed("goals-met", true));
    }

    /** The meeting without the events of a kind. */
    static List<HandoverEvent> without(Class<? extends HandoverEvent> kind) {
        return MEETING.stream().filter(event -> !kind.isInstance(event)).toList();
    }

    static List<HandoverEvent> with(UnaryOperator<HandoverEvent> change) {
        return MEETING.stream().map(change).toList();
    }
}
