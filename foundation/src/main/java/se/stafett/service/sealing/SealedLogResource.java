package se.stafett.service.sealing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.ProblemException;
import se.stafett.store.seal.SealedLog;

/** The sealed log in the layout of C2SP tlog-tiles, for auditors and those who keep its checkpoints. */
@Path("/log")
@Tag(name = "Seal")
class SealedLogResource {
    private static final String NOTE = "text/plain; charset=utf-8";

    private final SealedLog log;

    SealedLogResource(SealedLog log) {
        this.log = log;
    }

    @GET
    @Path("/checkpoint")
    @Produces(NOTE)
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read the newest checkpoint",
            description =
                    "The state of the log that was signed last, with all cosignatures of witnesses that have come.")
    public Uni<String> checkpoint() {
        return log.newest().map(newest -> newest.map(SignedNote::toString).orElseThrow(SealedLogResource::nothing));
    }

    @GET
    @Path("/tile/{tile:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read a tile",
            description = "Hashes of the tree (0/000) or entries of the log (entries/000), up to 256 at a time;"
                    + " a narrower one at the edge names its width (0/000.p/17).")
    public Uni<byte[]> tile(@PathParam("tile") String tile) {
        try {
            return log.tile(LogTile.parse("tile/" + tile)).map(found -> found.orElseThrow(SealedLogResource::nothing));
        } catch (MalformedSeal noAddress) {
            throw nothing();
        }
    }

    private static ProblemException nothing() {
        return Problem.of(404, "not-found").asException();
    }
}
