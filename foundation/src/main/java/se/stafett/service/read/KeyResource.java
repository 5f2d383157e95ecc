package se.stafett.service.read;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Problem;
import se.stafett.store.keys.Keys;

/** Hands out the key of one patient. By role for now; care relation, consent and block come to be asked here. */
@Path("/keys/{kid}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
class KeyResource {
    private static final Logger LOG = Logger.getLogger("se.stafett.access");

    private final Keys keys;
    private final Caller caller;

    KeyResource(Keys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Get a patient's key", description = "As a JWK. Every answer is logged with who asked.")
    public Uni<Jwk> read(@PathParam("kid") UUID kid) {
        String reader = caller.scope();
        return keys.byId(kid)
                .map(found ->
                        found.orElseThrow(() -> Problem.of(404, "key-not-found").asException()))
                .invoke(key -> LOG.infof("key %s handed out to caller %s", kid, reader))
                .map(Jwk::of);
    }

    @Schema(description = "A symmetric key as RFC 7517 writes it.")
    record Jwk(UUID kid, @Schema(examples = "oct") String kty, String k) {

        static Jwk of(PatientKey key) {
            return new Jwk(
                    key.kid(), "oct", Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes()));
        }
    }
}
