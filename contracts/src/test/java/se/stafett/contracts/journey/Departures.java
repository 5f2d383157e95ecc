package se.stafett.contracts.journey;

import static se.stafett.contracts.journey.Told.AGREED;
import static se.stafett.contracts.journey.Told.ASSESSMENT;
import static se.stafett.contracts.journey.Told.DISCHARGE;
import static se.stafett.contracts.journey.Told.FOLLOW_UP;
import static se.stafett.contracts.journey.Told.HANDOVER;
import static se.stafett.contracts.journey.Told.OTHER_PLAN;
import static se.stafett.contracts.journey.Told.OTHER_TRAINING;
import static se.stafett.contracts.journey.Told.OTHER_WALK;
import static se.stafett.contracts.journey.Told.PLAN;
import static se.stafett.contracts.journey.Told.TRAINING;
import static se.stafett.contracts.journey.Told.WALK;
import static se.stafett.contracts.journey.Told.accepted;
import static se.stafett.contracts.journey.Told.admitted;
import static se.stafett.contracts.journey.Told.agreed;
import static se.stafett.contracts.journey.Told.closed;
import static se.stafett.contracts.journey.Told.completed;
import static se.stafett.contracts.journey.Told.concluded;
import static se.stafett.contracts.journey.Told.drafted;
import static se.stafett.contracts.journey.Told.experience;
import static se.stafett.contracts.journey.Told.initiated;
import static se.stafett.contracts.journey.Told.need;
import static se.stafett.contracts.journey.Told.opened;
import static se.stafett.contracts.journey.Told.planned;
import static se.stafett.contracts.journey.Told.proposed;
import static se.stafett.contracts.journey.Told.review;
import static se.stafett.contracts.journey.Told.started;
import static se.stafett.contracts.journey.Told.story;

import java.time.LocalDate;
import java.util.List;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.InformationGiven;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingOpened;
import se.stafett.contracts.handover.PatientsPosition;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.handover.SummaryWritten;

/** For each deviation a journey that departs from the model in that, and in nothing else. */
final class Departures {
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    private Departures() {}

    static Conformance of(DeviationCode code) {
        return switch (code) {
            case ASSESSMENT_WITHOUT_STORY ->
                new Life().assessment(ASSESSMENT, opened(), need(false)).later();
            case NEED_WITHOUT_PLAN -> Model.assessed().later();
            case PLAN_WITHOUT_ASSESSMENT -> Model.planning(new Life()).later();
            case PLAN_WITHOUT_NEED ->
                Model.planning(new Life().assessment(ASSESSMENT, opened(), story(), need(false)))
                        .later();
            case PLAN_BEFORE_NEED ->
                Model.planning(new Life().assessment(ASSESSMENT, opened(), story()))
                        .assessment(ASSESSMENT, need(true))
                        .later();
            case TWO_ACTIVE_PLANS -> otherPlan(Model.agreedPlan()).later();
            case PLAN_WITHOUT_REVIEW ->
                Model.looking()
                        .followUp(FOLLOW_UP, concluded("continue", true, null, true, null))
                        .later();
            case PLAN_NOT_FOLLOWED_UP -> Model.treated().asOf("2026-06-10");
            case TREATMENT_BEFORE_AGREEMENT ->
                Model.assessed()
                        .plan(
                                PLAN,
                                drafted(),
                                proposed(WALK),
                                accepted(WALK),
                                planned(TRAINING, WALK),
                                started(TRAINING),
                                review(Told.REVIEW),
                                agreed())
                        .later();
            case INTERVENTION_WITHOUT_ACCEPTED_GOAL ->
                Model.agreedPlan()
                        .plan(PLAN, proposed(OTHER_WALK), planned(OTHER_TRAINING, OTHER_WALK), started(OTHER_TRAINING))
                        .later();
            case HANDOVER_WITHOUT_PATIENT ->
                Model.handedOver(Model.with(Departures::away)).later();
            case HANDOVER_AGAINST_PATIENT ->
                Model.handedOver(Model.with(event -> event instanceof HandoverCompleted
                                ? completed(new PatientsPosition("disagreed", "Vill stanna."), true)
                                : event))
                        .later();
            case HANDOVER_WITHOUT_SUMMARY ->
                Model.handedOver(Model.without(SummaryWritten.class)).later();
            case HANDOVER_WITHOUT_READING ->
                Model.handedOver(Model.without(ReadingConfirmed.class)).later();
            case HANDOVER_WITHOUT_INFORMATION ->
                Model.handedOver(Model.with(event -> event instanceof InformationGiven
                                ? new InformationGiven("patient", "next-steps", null)
                                : event))
                        .later();
            case HANDOVER_OVERDUE ->
                Model.agreedPlan().handover(HANDOVER, initiated()).asOf("2026-03-21");
            case ITEM_DECLINED_AND_LEFT ->
                declined()
                        .handover(HANDOVER, new HandoverCancelled("Vi väntar."))
                        .now();
            case LEFT_WITHOUT_HANDOVER ->
                Model.agreedPlan()
                        .discharge(DISCHARGE, admitted(), new PatientLeft("2026-03-03T08:00:00.000000Z"))
                        .later();
            case ESTIMATE_NOTICE_LATE -> passed("estimate-notice");
            case CONTACT_NAMING_LATE -> passed("contact-naming");
            case PLANNING_CALL_LATE -> passed("planning-call");
            case INFORMATION_LATE -> passed("information");
            case PATIENT_SUMMARY_LATE -> passed("patient-summary");
            case FOLLOW_UP_WITHOUT_TREATMENT ->
                Model.handedOver()
                        .on("2026-06-01")
                        .followUp(
                                FOLLOW_UP,
                                Told.achieved("no-change"),
                                experience("patient"),
                                concluded("continue", false, true, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later();
            case FOLLOW_UP_WITHOUT_EXPERIENCE ->
                Model.treated()
                        .on("2026-06-01")
                        .followUp(FOLLOW_UP, experience("relative"), concluded("continue", true, null, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later();
            case FOLLOW_UP_WITHOUT_DIALOGUE ->
                Model.looking()
                        .followUp(FOLLOW_UP, concluded("continue", true, null, false, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later();
            case MORE_POSSIBLE_NOT_REASSESSED ->
                Model.looking()
                        .followUp(FOLLOW_UP, concluded("loop-back", false, true, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later();
            case CLOSED_WITHOUT_FOLLOW_UP ->
                Model.treated().plan(PLAN, closed("no-further-benefit", true)).later();
            case CLOSED_WITHOUT_DIALOGUE ->
                Model.treated().plan(PLAN, closed("moved", false)).later();
        };
    }

    static Life otherPlan(Life life) {
        return life.plan(
                OTHER_PLAN,
                drafted(),
                proposed(OTHER_WALK),
                accepted(OTHER_WALK),
                planned(OTHER_TRAINING, OTHER_WALK),
                review(Told.REVIEW),
                agreed());
    }

    /** The town was offered the training and declined it. */
    static Life declined() {
        return Model.agreedPlan()
                .on("2026-03-10")
                .handover(
                        HANDOVER,
                        initiated(),
                        new ItemOffered(TRAINING, Told.TOWN),
                        new ItemDeclined(TRAINING, Told.TOWN, "Ingen plats."));
    }

    private static HandoverEvent away(HandoverEvent event) {
        return switch (event) {
            case MeetingOpened opened -> new MeetingOpened(List.of(), false, "Orkade inte.");
            case HandoverCompleted done -> completed(AGREED, false);
            default -> event;
        };
    }

    private static Conformance passed(String rule) {
        return new Life()
                .discharge(DISCHARGE, admitted(), new DeadlinePassed(rule, "2026-03-01T08:00:00.000000Z"))
                .later();
    }
}
