package se.stafett.local.loader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import se.stafett.local.client.Caller;
import se.stafett.local.client.OpenThing;

/** Brings the items of a plan to where they stand in the source: in the plan itself, or in the one that absorbed it. */
final class CarryingOut {
    private final Caller clinician;
    private final OpenThing plan;
    private final DraftedPlan items;

    /** @param plan where the items are now */
    CarryingOut(Caller clinician, OpenThing plan, DraftedPlan items) {
        this.clinician = clinician;
        this.plan = plan;
        this.items = items;
    }

    void run() {
        for (int at = 0; at < items.interventions().size(); at++) {
            carryOut(at, items.interventions().get(at));
        }
        for (int at = 0; at < items.goals().size(); at++) {
            judge(at, items.goals().get(at));
        }
    }

    private void carryOut(int at, UUID id) {
        MappedPlan source = items.source();
        String path = "/interventions/" + id;
        LocalDate begin = source.from();
        switch (source.interventions().get(at).progress()) {
            case NOT_STARTED -> {}
            case STARTED -> send("start-" + at, path + "/start", Bodies.on(begin));
            case COMPLETED -> {
                send("start-" + at, path + "/start", Bodies.on(begin));
                send(
                        "complete-" + at,
                        path + "/completion",
                        Bodies.on(source.to().orElse(begin)));
            }
            case STOPPED -> send("stop-" + at, path + "/stop", Bodies.reason("Stopped in the source."));
            case ENTERED_IN_ERROR -> send("error-" + at, path + "/error", Bodies.reason("In error in the source."));
        }
    }

    private void judge(int at, UUID id) {
        MappedGoal goal = items.source().goals().get(at);
        if (goal.isAccepted()) {
            goal.achievement()
                    .ifPresent(achievement -> send(
                            "outcome-" + at, "/goals/" + id + "/outcome", Bodies.outcome(achievement, goal.note())));
        }
    }

    private void send(String step, String path, ObjectNode body) {
        plan.send(clinician, items.source().sourceId() + "/" + step, path, body);
    }
}
