package se.stafett.service.write;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Context;
import se.stafett.edge.command.CommandRequest;
import se.stafett.edge.identity.Caller;

/** Reads the attempt out of the present request, at once, so that nothing later depends on the request still being there. */
@RequestScoped
class Attempts {
    // W3C Trace Context, version 00.
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

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
                traceparent());
    }

    /** The version in {@code If-Match}. */
    long expectedVersion() {
        return request.expectedVersion();
    }

    private @Nullable String traceparent() {
        String given = http.request().getHeader("traceparent");
        return given != null && TRACEPARENT.matcher(given).matches() ? given : null;
    }
}
