package se.stafett.edge.command;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.stafett.edge.problem.Problem;

/** Looks at the headers of commands before their bodies are read, and after the caller is known. */
class CommandFilters {
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private final CommandRequest request;

    CommandFilters(CommandRequest request) {
        this.request = request;
    }

    @Command
    @ServerRequestFilter
    void needsKey(ContainerRequestContext context) {
        List<String> keys = values(context, "Idempotency-Key");
        if (keys.isEmpty()) {
            throw Problem.of(400, "idempotency-key-missing").asException();
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw Problem.of(400, "idempotency-key-invalid").asException();
        }
        request.is(context.getMethod(), context.getUriInfo().getPath(), keys.getFirst());
    }

    @Conditional
    @ServerRequestFilter
    void needsVersion(ContainerRequestContext context) {
        request.expects(Version.expected(values(context, HttpHeaders.IF_MATCH)));
    }

    private static List<String> values(ContainerRequestContext context, String header) {
        return context.getHeaders().getOrDefault(header, List.of());
    }
}
