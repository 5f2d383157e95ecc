package se.stafett.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A plan that is worked on step by step. It remembers the version from answer to answer, and derives the idempotency key of
 * each step from its name, so that the same steps sent anew, even by another process, change nothing.
 */
public final class OpenPlan {
    private final PlanService service;
    private final String keys;
    private Command command;
    private Answer answer;

    private OpenPlan(PlanService service, String keys, Command first) {
        this.service = service;
        this.keys = keys;
        this.command = first;
        this.answer = service.send(first);
    }

    /**
     * Begins a plan.
     *
     * @param keys what the keys of this plan's commands begin with; unique to the plan, printable ASCII
     */
    public static OpenPlan draft(PlanService service, String keys, Caller caller, ObjectNode body) {
        return new OpenPlan(service, keys, new Command(caller, "/plans", body, keys + ":draft", null));
    }

    /**
     * Changes the plan. When it is refused, everything stays as it was.
     *
     * @param step names this command among those of the plan
     * @param path below the plan, for example {@code /goals}
     */
    public Answer send(Caller caller, String step, String path, ObjectNode body) {
        Command next = new Command(caller, "/plans/" + id() + path, body, keys + ":" + step, version());
        answer = service.send(next);
        command = next;
        return answer;
    }

    /** Sends the last command once more, as one does whose answer was lost. It must be answered as before. */
    public Answer sendAgain() {
        return service.send(command);
    }

    public UUID id() {
        return answer.planId();
    }

    public long version() {
        return answer.version();
    }

    /** The answer to the last command. */
    public Answer last() {
        return answer;
    }
}
