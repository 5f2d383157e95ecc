package se.stafett.trials.fault;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A command as its client saw it, over all attempts.
 *
 * @param caller who sent it
 * @param key its idempotency key, unique to the caller
 * @param answers what it was answered with when it succeeded, once for each attempt that did
 * @param refusals how many attempts were refused for good
 * @param unknown when attempts came to nothing: no answer, or one that does not settle the command
 */
record SentCommand(String caller, String key, List<Success> answers, int refusals, List<Instant> unknown) {
    SentCommand {
        answers = List.copyOf(answers);
        unknown = List.copyOf(unknown);
    }

    /** Where the answer says that the command's last event is, and which version its plan has now. */
    record Success(UUID planId, long version, int lane, long position) {}

    boolean isSettled() {
        return !answers.isEmpty() || refusals > 0;
    }
}
