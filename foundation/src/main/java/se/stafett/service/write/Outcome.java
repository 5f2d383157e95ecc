package se.stafett.service.write;

import se.stafett.edge.problem.Problem;

/** What came of one attempt at a command. */
sealed interface Outcome {
    record Done(Accepted accepted) implements Outcome {}

    /** Refused now; an earlier attempt of the same command may still have succeeded. */
    record Refused(Problem problem) implements Outcome {}
}
