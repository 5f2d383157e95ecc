package se.stafett.webhook.write;

import jakarta.enterprise.context.RequestScoped;
import se.stafett.edge.command.CommandRequest;
import se.stafett.edge.identity.Caller;

/** Reads the attempt out of the present request, at once, so that nothing later depends on the request still being there. */
@RequestScoped
class PresentCommand {
    private final CommandRequest request;
    private final Caller caller;

    PresentCommand(CommandRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    Attempt attempt() {
        return new Attempt(caller.actor(), request.commandId(), request.scope(), request.key(), request.requestHash());
    }

    /** The version in {@code If-Match}. */
    long expectedVersion() {
        return request.expectedVersion();
    }
}
