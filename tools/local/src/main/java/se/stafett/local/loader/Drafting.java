package se.stafett.local.loader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.local.client.CareService;
import se.stafett.local.client.OpenThing;

/** Drafts a plan with everything that it must hold before it can be agreed. */
final class Drafting {
    private final CareService service;
    private final Unit unit;
    private final LocalDate review;

    /** @param review the day on which every loaded plan is to be followed up */
    Drafting(CareService service, Unit unit, LocalDate review) {
        this.service = service;
        this.unit = unit;
        this.review = review;
    }

    DraftedPlan draft(MappedPatient patient, MappedPlan source) {
        OpenThing plan = OpenThing.begin(
                service, "load:" + source.sourceId(), unit.clinician(), "/plans", Bodies.plan(patient, source));
        List<UUID> goals = goals(plan, source);
        List<UUID> interventions = interventions(plan, source, open(source, goals));
        plan.send(unit.clinician(), "review", "/review-date", Bodies.date(review));
        return new DraftedPlan(source, plan, goals, interventions);
    }

    private List<UUID> goals(OpenThing plan, MappedPlan source) {
        List<UUID> ids = new ArrayList<>();
        for (MappedGoal goal : source.goals()) {
            String step = "goal-" + ids.size();
            UUID id = plan.send(unit.clinician(), step, "/goals", Bodies.goal(goal))
                    .made();
            settle(plan, step, "/goals/" + id, goal);
            ids.add(id);
        }
        return ids;
    }

    private void settle(OpenThing plan, String step, String path, MappedGoal goal) {
        String asIs = "As in the source.";
        switch (goal.standing()) {
            case PROPOSED -> {}
            case ACCEPTED ->
                plan.send(unit.clinician(), step + "-accept", path + "/acceptance", Bodies.acceptance(goal));
            case REJECTED -> plan.send(unit.clinician(), step + "-refuse", path + "/refusal", Bodies.reason(asIs));
            case WITHDRAWN ->
                plan.send(unit.clinician(), step + "-withdraw", path + "/withdrawal", Bodies.reason(asIs));
            case ENTERED_IN_ERROR -> plan.send(unit.clinician(), step + "-error", path + "/error", Bodies.reason(asIs));
        }
    }

    /** The source does not say which activity serves which goal, so each serves all that are open. */
    private static List<UUID> open(MappedPlan source, List<UUID> goals) {
        List<UUID> open = new ArrayList<>();
        for (int at = 0; at < goals.size(); at++) {
            switch (source.goals().get(at).standing()) {
                case PROPOSED, ACCEPTED -> open.add(goals.get(at));
                case REJECTED, WITHDRAWN, ENTERED_IN_ERROR -> {}
            }
        }
        return open;
    }

    private List<UUID> interventions(OpenThing plan, MappedPlan source, List<UUID> goals) {
        List<UUID> ids = new ArrayList<>();
        for (MappedIntervention intervention : source.interventions()) {
            ids.add(plan.send(
                            unit.clinician(),
                            "intervention-" + ids.size(),
                            "/interventions",
                            Bodies.intervention(source, intervention, goals, unit.hsaId()))
                    .made());
        }
        return ids;
    }
}
