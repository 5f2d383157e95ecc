package se.stafett.assessment.read.instruments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.care.instrument.Instruments;
import se.stafett.edge.identity.Roles;

/** The catalogue. */
@Path("/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
class InstrumentsResource {
    private final CatalogueView catalogue;

    InstrumentsResource(Instruments instruments) {
        this.catalogue = new CatalogueView(
                instruments.all().stream().map(InstrumentView::of).toList());
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.RELATIVE, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read the catalogue of instruments",
            description =
                    "Ranges, steps, items and directions; what an item asks is not told, since most may not be passed on.")
    public CatalogueView read() {
        return catalogue;
    }

    @Schema(name = "Catalogue")
    record CatalogueView(List<InstrumentView> instruments) {}
}
