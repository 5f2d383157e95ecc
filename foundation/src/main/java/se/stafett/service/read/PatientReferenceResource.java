package se.stafett.service.read;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.care.PatientIdentifier;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.input.Patient;

/** Turns an identity number into the reference that paths and queries use; the number itself never stands there. */
@Path("/patient-references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
class PatientReferenceResource {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final PatientReferences references;
    private final Clock clock;

    PatientReferenceResource(PatientReferences references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.SYSTEM})
    @Operation(
            summary = "Get a patient's reference",
            description = "Changes nothing; a POST, so that no number is in a URL.")
    public Reference find(@NotNull @Valid Identifier request) {
        LocalDate today = LocalDate.now(clock.withZone(SWEDEN));
        PatientIdentifier identifier = PatientIdentifier.parse(request.system(), request.value(), today)
                .trusted();
        return new Reference(references.of(identifier).value());
    }

    @Patient
    @Schema(name = "PatientIdentifier")
    record Identifier(
            @NotNull @Schema(examples = "http://electronichealth.se/identifier/personnummer")
            String system,

            @NotNull @Schema(examples = "194103219202") String value)
            implements Patient.Named {}

    @Schema(name = "PatientReference")
    record Reference(
            @Schema(examples = "0123456789abcdef0123456789abcdef")
            String patientRef) {}
}
