package se.stafett.indicator.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.DischargeCancelled;
import se.stafett.contracts.discharge.DischargeEnteredInError;
import se.stafett.contracts.discharge.ReadinessNotified;
import se.stafett.contracts.discharge.ReadinessWithdrawn;
import se.stafett.contracts.followup.FollowUpBecameOverdue;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpRescheduled;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEnteredInError;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemAccepted;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.handover.PatientsPosition;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.Acceptance;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalDeclined;
import se.stafett.contracts.plan.GoalEnteredInError;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.GoalRevised;
import se.stafett.contracts.plan.GoalWithdrawn;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEnteredInError;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.PlanSeparated;
import se.stafett.contracts.plan.Provenance;

/** What services tell of, in few words: events of one patient. */
public record Told(UUID stream, Object event) {
    public static final String WARD = "SE0000000001-STROKE";
    public static final String HOME = "SE0000000002-HOMEREHAB";
    public static final String CENTRE = "SE0000000003-CENTRE";

    private static final Patient PATIENT =
            new Patient("http://electronichealth.se/identifier/personnummer", "194103219202", null, null);
    private static final UUID MERGE = UUID.fromString("00000000-0000-4000-8000-00000000aaaa");
    private static final GoalContent WORDS = new GoalContent("Gå till affären", List.of(), null, null, null);

    public static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    public static Told opened(UUID assessment, String unit) {
        return new Told(assessment, new AssessmentOpened(PATIENT, unit, "Fall", null, null, null));
    }

    public static Told need(UUID assessment, String level) {
        return new Told(assessment, new AssessmentConcluded(true, level, "team", "Behov"));
    }

    public static Told noNeed(UUID assessment) {
        return new Told(assessment, new AssessmentConcluded(false, null, null, "Inget behov"));
    }

    public static Told assessmentInError(UUID assessment) {
        return new Told(assessment, new AssessmentEnteredInError("Fel patient"));
    }

    public static Told drafted(UUID plan, String unit) {
        return new Told(plan, new PlanDrafted(PATIENT, unit, null));
    }

    public static Told agreed(UUID plan) {
        return agreed(plan, "agreed");
    }

    public static Told agreed(UUID plan, String position) {
        return new Told(plan, new PlanAgreed(position, position.equals("agreed") ? null : "Orkar inte"));
    }

    public static Told closed(UUID plan, String reason) {
        return new Told(plan, new PlanClosed(reason, null, new Dialogue(true, null)));
    }

    public static Told planInError(UUID plan) {
        return new Told(plan, new PlanEnteredInError("Fel patient"));
    }

    public static Told proposed(UUID plan, UUID goal, String unit) {
        return new Told(plan, new GoalProposed(goal, WORDS, unit));
    }

    public static Told accepted(UUID plan, UUID goal, String given) {
        return new Told(plan, new GoalAccepted(goal, given, null));
    }

    public static Told accepted(UUID plan, UUID goal) {
        return accepted(plan, goal, "by-patient");
    }

    public static Told refused(UUID plan, UUID goal) {
        return new Told(plan, new GoalDeclined(goal, "Vill inte"));
    }

    public static Told revised(UUID plan, UUID goal) {
        return new Told(plan, new GoalRevised(goal, WORDS, "Tydligare"));
    }

    public static Told withdrawn(UUID plan, UUID goal) {
        return new Told(plan, new GoalWithdrawn(goal, "Inte längre"));
    }

    public static Told outcome(UUID plan, UUID goal, String achievement) {
        return new Told(plan, new GoalOutcomeRecorded(goal, new Achievement(achievement, null, null)));
    }

    public static Told goalInError(UUID plan, UUID goal) {
        return new Told(plan, new GoalEnteredInError(goal, "Fel plan"));
    }

    public static Told custody(UUID plan, UUID item, String from, String to) {
        return new Told(plan, new CustodyMoved(item, from, to, MERGE, "SE0000000002-PT01"));
    }

    public static Told absorbed(UUID plan, UUID other, UUID... goals) {
        return new Told(plan, new PlanAbsorbed(MERGE, other, 7, "Dubbel", goals(other, goals), List.of()));
    }

    public static Told mergedInto(UUID plan, UUID other) {
        return new Told(plan, new PlanMergedInto(MERGE, other, "Dubbel"));
    }

    public static Told separated(UUID plan, UUID other, UUID... goals) {
        return new Told(plan, new PlanSeparated(MERGE, other, "Fel", List.of(goals)));
    }

    public static Told restored(UUID plan, UUID other, UUID... goals) {
        return new Told(plan, new PlanRestored(MERGE, other, "Fel", goals(plan, goals), List.of()));
    }

    public static Told initiated(UUID handover, UUID plan, String sender) {
        return new Told(
                handover,
                new HandoverInitiated(PATIENT, plan, 3, sender, null, "2026-03-09T12:00:00.000000Z", List.of()));
    }

    public static Told itemAccepted(UUID handover, UUID item, String unit) {
        return new Told(handover, new ItemAccepted(item, unit, "SE0000000002-PT01"));
    }

    public static Told itemDeclined(UUID handover, UUID item, String unit) {
        return new Told(handover, new ItemDeclined(item, unit, "Ingen plats"));
    }

    public static Told completed(UUID handover, UUID plan, String sender, boolean patientPresent, UUID... moved) {
        List<MovedItem> items = List.of(moved).stream()
                .map(item -> new MovedItem(item, HOME, "SE0000000002-PT01"))
                .toList();
        return new Told(
                handover,
                new HandoverCompleted(
                        handover,
                        plan,
                        3,
                        sender,
                        items,
                        List.of(),
                        List.of(),
                        new PatientsPosition("agreed", null),
                        patientPresent));
    }

    public static Told handoverCancelled(UUID handover) {
        return new Told(handover, new HandoverCancelled("Ångrat"));
    }

    public static Told handoverInError(UUID handover) {
        return new Told(handover, new HandoverEnteredInError("Fel patient"));
    }

    public static Told admitted(UUID discharge, String unit, String at) {
        return new Told(
                discharge,
                new AdmissionNotified(
                        PATIENT, null, unit, "SE0000000001-1000", at, null, LocalDate.of(2026, 3, 9), List.of()));
    }

    public static Told ready(UUID discharge, String judgedAt) {
        return new Told(discharge, new ReadinessNotified(judgedAt, "SE0000000001-MD01"));
    }

    public static Told notReady(UUID discharge) {
        return new Told(discharge, new ReadinessWithdrawn("Feber"));
    }

    public static Told dischargeCancelled(UUID discharge) {
        return new Told(discharge, new DischargeCancelled("Stannar"));
    }

    public static Told dischargeInError(UUID discharge) {
        return new Told(discharge, new DischargeEnteredInError("Fel patient"));
    }

    public static Told scheduled(UUID followUp, UUID plan, String unit, String day) {
        return new Told(followUp, new FollowUpScheduled(PATIENT, plan, 5, unit, LocalDate.parse(day)));
    }

    public static Told rescheduled(UUID followUp, String day) {
        return new Told(followUp, new FollowUpRescheduled(LocalDate.parse(day), 6));
    }

    public static Told moved(UUID followUp, String from, String to) {
        return new Told(followUp, new FollowUpMoved(from, to, 6));
    }

    public static Told overdue(UUID followUp, String unit, String day) {
        return new Told(followUp, new FollowUpBecameOverdue(unit, LocalDate.parse(day)));
    }

    public static Told concluded(UUID followUp, UUID plan, String unit) {
        return new Told(
                followUp,
                new FollowUpConcluded(
                        PATIENT,
                        plan,
                        6,
                        unit,
                        "continue",
                        false,
                        true,
                        List.of(),
                        new Dialogue(true, null),
                        LocalDate.of(2026, 9, 1),
                        null));
    }

    public static Told cancelled(UUID followUp, UUID plan) {
        return new Told(followUp, new FollowUpCancelled(plan, 6, "plan-closed", null));
    }

    private static List<PlanGoal> goals(UUID plan, UUID... goals) {
        return List.of(goals).stream()
                .map(goal -> new PlanGoal(
                        goal,
                        WORDS,
                        "accepted",
                        WARD,
                        new Acceptance("agree", "by-patient", null, null),
                        null,
                        null,
                        new Provenance(plan, 2, MERGE)))
                .toList();
    }

    /** The log of which service it lies in. */
    public String source() {
        String area = event.getClass().getPackageName().replaceAll(".*\\.", "");
        return switch (area) {
            case "assessment" -> "/assessment-service";
            case "plan" -> "/plan-service";
            case "handover", "discharge" -> "/handover-service";
            case "followup" -> "/notification-service";
            default -> throw new IllegalStateException(area);
        };
    }
}
