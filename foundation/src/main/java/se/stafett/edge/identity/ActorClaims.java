package se.stafett.edge.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Role;
import se.stafett.care.Parsed;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.Personnummer;
import se.stafett.care.Samordningsnummer;
import se.stafett.edge.problem.Problem;

/** Makes an actor of a token's claims, which are named as Inera's identity provider names them. */
record ActorClaims(Claims claims, Supplier<PatientReferences> references) {
    private static final Set<String> ROLES =
            Set.of(Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.RELATIVE, Roles.AUDITOR, Roles.SYSTEM);
    private static final String EMPLOYEE = "employeeHsaId";
    private static final String UNIT = "healthCareUnitHsaId";
    private static final String PROVIDER = "healthCareProviderHsaId";
    private static final String PURPOSE = "commissionPurpose";
    private static final String PERSON = "credentialPersonalIdentityNumber";
    private static final String CARE = "Vård och behandling";
    private static final Clock SWEDEN = Clock.system(ZoneId.of("Europe/Stockholm"));

    Actor actor(Set<String> granted) {
        String role = only(granted);
        return switch (role) {
            case Roles.CLINICIAN -> professional(Role.CLINICIAN);
            case Roles.COORDINATOR -> professional(Role.COORDINATOR);
            case Roles.PATIENT -> new Actor.Patient(person());
            case Roles.RELATIVE -> new Actor.Relative(person());
            case Roles.AUDITOR -> new Actor.Auditor(claims.hsaId(EMPLOYEE));
            case Roles.SYSTEM -> new Actor.System(claims.text("sub"), claims.optionalHsaId(UNIT));
            default -> throw new IllegalStateException("a role that is granted but not known");
        };
    }

    private static String only(Set<String> granted) {
        Set<String> roles = new TreeSet<>(granted);
        roles.retainAll(ROLES);
        if (roles.isEmpty()) {
            throw Claims.missing("groups");
        }
        if (roles.size() > 1) {
            throw Problem.of(403, "role-ambiguous").asException();
        }
        return roles.iterator().next();
    }

    private Actor professional(Role role) {
        if (!claims.text(PURPOSE).equals(CARE)) {
            throw Problem.of(403, "commission-not-for-care").asException();
        }
        return new Actor.Professional(claims.hsaId(EMPLOYEE), claims.hsaId(UNIT), claims.hsaId(PROVIDER), role);
    }

    private PatientRef person() {
        return references.get().of(claims.parsed(PERSON, ActorClaims::identifier));
    }

    /** The claim does not say which of the two kinds of number it holds. */
    private static Parsed<PatientIdentifier> identifier(String number) {
        LocalDate today = LocalDate.now(SWEDEN);
        return switch (PatientIdentifier.parse(Personnummer.SYSTEM, number, today)) {
            case Parsed.Valid<PatientIdentifier> personnummer -> personnummer;
            case Parsed.Invalid<PatientIdentifier> other ->
                PatientIdentifier.parse(Samordningsnummer.SYSTEM, number, today);
        };
    }
}
