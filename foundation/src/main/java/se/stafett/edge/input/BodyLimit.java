package se.stafett.edge.input;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stafett.edge.problem.ProblemWriter;
import se.stafett.edge.problem.Problems;

/**
 * Refuses bodies that are larger than {@code quarkus.http.limits.max-body-size} in our own words. A declared length is refused
 * before anything is read; a body that comes in chunks is counted by {@link BoundedBody} while it is read.
 */
@Singleton
class BodyLimit {
    // Quarkus checks lengths at order -2, and there notes its own limit for streams; a filter's order is its priority,
    // negated.
    private static final int BEFORE_QUARKUS = 100;
    private static final int AFTER_QUARKUS = 1;
    private static final String QUARKUS_STREAM_LIMIT = "io.quarkus.max-request-size";

    private final long limit;
    private final ProblemWriter writer;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ProblemWriter writer) {
        this.limit = limit.asLongValue();
        this.writer = writer;
    }

    long bytes() {
        return limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseDeclared, BEFORE_QUARKUS);
        filters.register(this::countStreamsOurselves, AFTER_QUARKUS);
    }

    private void refuseDeclared(RoutingContext exchange) {
        String declared = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // The server itself has refused what is no number.
        if (declared != null && Long.parseLong(declared) > limit) {
            writer.end(Problems.bodyTooLarge(limit), exchange);
        } else {
            exchange.next();
        }
    }

    private void countStreamsOurselves(RoutingContext exchange) {
        exchange.put(QUARKUS_STREAM_LIMIT, -1L);
        exchange.next();
    }
}
