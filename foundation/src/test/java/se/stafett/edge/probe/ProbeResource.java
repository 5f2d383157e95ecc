package se.stafett.edge.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Refusal;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.Problems;

@Path("/probes")
public class ProbeResource {
    private static final int FOUND = 45;

    private final Caller caller;

    ProbeResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.PATIENT})
    public Uni<Map<String, Object>> take(@NotNull @Valid ProbeBody body) {
        return Uni.createFrom().item(Map.of("taken", true));
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.AUDITOR})
    public Response list(@RestQuery @Nullable String limit, @RestQuery @Nullable String cursor, UriInfo asked) {
        PageRequest wanted = PageRequest.of(limit, cursor, "all");
        int first = wanted.after().map(Integer::valueOf).orElse(-1) + 1;
        List<Integer> found =
                IntStream.range(first, FOUND).limit(wanted.lookFor()).boxed().toList();
        return wanted.page(found, String::valueOf).answer(asked);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CLINICIAN)
    public Map<String, UUID> read(@RestPath UUID id) {
        return Map.of("id", id);
    }

    @GET
    @Path("/me")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.RELATIVE, Roles.AUDITOR, Roles.SYSTEM})
    public Map<String, String> me() {
        return Map.of("actor", caller.actor().toString(), "scope", caller.scope());
    }

    @GET
    @Path("/lane")
    @RolesAllowed(Roles.CLINICIAN)
    public Map<String, String> lane(@RestQuery @NotNull String lane) {
        return Map.of("lane", lane);
    }

    @GET
    @Path("/refused")
    @RolesAllowed(Roles.CLINICIAN)
    public Uni<Response> refused() {
        return Uni.createFrom()
                .failure(
                        Problems.of(new ProbeTooEarly(LocalDate.of(2026, 3, 1))).asException());
    }

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, Boolean> open() {
        return Map.of("open", true);
    }

    @GET
    @Path("/forgotten")
    public Map<String, Boolean> forgotten() {
        return Map.of("open", true);
    }

    record ProbeTooEarly(LocalDate day) implements Refusal.NotNow {
        @Override
        public String code() {
            return "probe-too-early";
        }
    }
}
