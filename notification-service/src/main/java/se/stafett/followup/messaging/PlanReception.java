package se.stafett.followup.messaging;

import java.util.Optional;
import java.util.Set;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.Measure;
import se.stafett.followup.domain.PlanGoal;
import se.stafett.followup.domain.PlanIntervention;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.PlanStatus;

/** A published plan as follow-ups see it. */
public final class PlanReception {
    private static final Set<String> OPEN_INTERVENTION = Set.of("not-started", "in-progress");

    private PlanReception() {}

    public static PlanSnapshot of(CurrentPlan plan) {
        return new PlanSnapshot(
                plan.planId(),
                plan.version(),
                DomainValues.patient(new PatientRef(plan.patientRef()), plan.patient()),
                DomainValues.word(PlanStatus.class, plan.status()),
                new HsaId(plan.unit()),
                Optional.ofNullable(plan.contact()).map(contact -> new HsaId(contact.unit())),
                Optional.ofNullable(plan.reviewDate()),
                plan.goals().stream().map(PlanReception::goal).toList(),
                plan.interventions().stream().map(PlanReception::intervention).toList());
    }

    private static PlanGoal goal(se.stafett.contracts.plan.PlanGoal goal) {
        Measure measure = goal.content().measure();
        return new PlanGoal(
                goal.id(),
                new HsaId(goal.responsible()),
                standing(goal.status()),
                measure != null && measure.gas() != null);
    }

    private static PlanIntervention intervention(se.stafett.contracts.plan.PlanIntervention intervention) {
        return new PlanIntervention(
                intervention.id(),
                new HsaId(intervention.responsible()),
                OPEN_INTERVENTION.contains(intervention.status()),
                intervention.content().kind().equals("compensatory"));
    }

    // The published codes are text, so that there is no exhaustive list of them.
    private static PlanGoal.Standing standing(String status) {
        return switch (status) {
            case "proposed" -> PlanGoal.Standing.PROPOSED;
            case "accepted" -> PlanGoal.Standing.ACCEPTED;
            case "completed" -> PlanGoal.Standing.COMPLETED;
            default -> PlanGoal.Standing.ENDED;
        };
    }
}
