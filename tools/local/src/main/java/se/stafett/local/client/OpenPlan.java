package se.stafett.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A plan that one client works on, step by step. It remembers the version from answer to answer, and derives the
 * idempotency key of each step from its name, so that the same steps sent anew, even by another process, change nothing.
 */
public final class OpenPlan {
    private final PlanService service;
    private final String keys;
    private Answer last;

    private OpenPlan(PlanService service, String keys, Answer last) {
        this.service = service;
        this.keys = keys;
        this.last = last;
    }

    /**
     * Begins a plan.
     *
     * @param keys what the keys of this plan's commands begin with; unique to the plan, printable ASCII
     */
    public static OpenPlan draft(PlanService service, String keys, Caller caller, ObjectNode body) {
        return new OpenPlan(service, keys, service.send(new Command(caller, "/plans", body, keys + ":draft", null)));
    }

    /**
     * Changes the plan.
     *
     * @param step names this command among those of the plan
     * @param path below the plan, for example {@code /goals}
     */
    public Answer send(Caller caller, String step, String path, ObjectNode body) {
        last = service.send(new Command(caller, "/plans/" + id() + path, body, keys + ":" + step, version()));
        return last;
    }

    public UUID id() {
        return last.planId();
    }

    public long version() {
        return last.version();
    }

    /** The answer to the last command. */
    public Answer last() {
        return last;
    }
}
