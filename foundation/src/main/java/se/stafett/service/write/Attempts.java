package se.stafett.service.write;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.stafett.care.Context;
import se.stafett.edge.command.CommandRequest;
import se.stafett.edge.identity.Caller;
import se.stafett.service.traces.Traceparent;

/** Reads the attempt out of the present request, at once, so that nothing later depends on the request still being there. */
@RequestScoped
class Attempts {
    private final CommandRequest request;
    private final Caller caller;
    private final RoutingContext http;
    private final Clock clock;

    Attempts(CommandRequest request, Caller caller, RoutingContext http, Clock clock) {
        this.request = request;
        this.caller = caller;
        this.http = http;
        this.clock = clock;
    }

    Attempt present() {
        // The store keeps microseconds; what is decided on must be what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Attempt(
                new Context(now, caller.actor(), request.commandId()),
                request.scope(),
                request.key(),
                request.requestHash(),
                Traceparent.present(http.request().getHeader("traceparent")));
    }

    /** The version in {@code If-Match}. */
    long expectedVersion() {
        return request.expectedVersion();
    }
}
