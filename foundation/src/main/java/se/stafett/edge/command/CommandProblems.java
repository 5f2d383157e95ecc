package se.stafett.edge.command;

import se.stafett.edge.problem.Problem;

/** What a store can tell about a command's key. */
public final class CommandProblems {
    private CommandProblems() {}

    /** 422: the key was used, for another request. */
    public static Problem keyReused() {
        return Problem.of(422, "idempotency-key-reused");
    }
}
