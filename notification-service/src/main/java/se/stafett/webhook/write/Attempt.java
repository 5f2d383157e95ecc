package se.stafett.webhook.write;

import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.edge.command.CommandProblems;
import se.stafett.webhook.storage.Receipts.Receipt;

/** One attempt at a command, with all that the request says about it besides the command itself. */
record Attempt(Actor actor, UUID commandId, String scope, String key, String requestHash) {

    Receipt receipt(UUID subscription, long version) {
        return new Receipt(requestHash, subscription, version);
    }

    /** @throws se.stafett.edge.problem.ProblemException 422, when the key came with another request then */
    Receipt same(Receipt earlier) {
        if (!earlier.requestHash().equals(requestHash)) {
            throw CommandProblems.keyReused().asException();
        }
        return earlier;
    }
}
