package se.stafett.edge.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.resteasy.reactive.RestPath;
import se.stafett.edge.identity.Roles;

/** Fails in every way that a service can fail; messages hold what must not be told. */
@Path("/faults")
public class FaultResource {
    static final String SECRET = "191212121212";

    @GET
    @Path("/{kind}")
    @RolesAllowed(Roles.CLINICIAN)
    public Uni<Map<String, String>> fail(@RestPath String kind) {
        return Uni.createFrom().failure(failure(kind));
    }

    @GET
    @Path("/broken-promise")
    @RolesAllowed(Roles.CLINICIAN)
    @NotNull public Map<String, String> brokenPromise() {
        return Optional.<Map<String, String>>empty().orElse(null);
    }

    private static Throwable failure(String kind) {
        return switch (kind) {
            case "bug" -> new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
            case "error" -> new AssertionError(SECRET);
            case "disk" -> new IOException(SECRET);
            case "refused-connection" -> new IllegalStateException(new ConnectException(SECRET));
            case "time-out" -> new TimeoutException(SECRET);
            case "gateway" -> new WebApplicationException(SECRET, 502);
            case "teapot" -> new WebApplicationException(SECRET, 418);
            default -> new IllegalArgumentException(SECRET);
        };
    }
}
