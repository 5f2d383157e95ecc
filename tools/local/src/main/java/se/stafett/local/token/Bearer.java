package se.stafett.local.token;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token speaks for.
 *
 * @param role the role acted in
 * @param unit HSA-id of the care unit of the commission; null for private persons and where a test wants it missing
 * @param provider HSA-id of the care provider that the unit belongs to
 * @param person HSA-id of the professional or system
 * @param identityNumber twelve digits; private persons alone
 * @param givenName first name as the identity provider tells it
 * @param familyName family name as the identity provider tells it
 */
public record Bearer(
        Role role,
        @Nullable String unit,
        @Nullable String provider,
        @Nullable String person,
        @Nullable String identityNumber,
        String givenName,
        String familyName) {

    /** A professional of a unit; the provider is the unit's own organisation. */
    public static Bearer professional(Role role, String unit, String person) {
        return new Bearer(role, unit, providerOf(unit), person, null, "Test", "Testsson");
    }

    /** A professional of a unit whose own HSA-id does not matter; the same one for the same unit and role. */
    public static Bearer professional(Role role, String unit) {
        int tail = Math.floorMod((unit + role).hashCode(), 10_000);
        return professional(role, unit, organisationOf(unit) + String.format("-T%04d", tail));
    }

    /** A patient, by twelve digits. */
    public static Bearer patient(String identityNumber) {
        return privatePerson(Role.PATIENT, identityNumber);
    }

    /** A patient or a relative, by their own twelve digits. */
    public static Bearer privatePerson(Role role, String identityNumber) {
        return new Bearer(role, null, null, null, identityNumber, "Test", "Testsson");
    }

    /** A computer system, by its HSA-id, at a unit. */
    public static Bearer system(String unit, String system) {
        return new Bearer(Role.SYSTEM, unit, providerOf(unit), system, null, "System", "Stafett");
    }

    /** Stable for the same bearer; tells no identity number. */
    String subject() {
        String known = person == null ? Objects.requireNonNullElse(identityNumber, role.name()) : person;
        return role.isPrivatePerson()
                ? UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)).toString()
                : known;
    }

    private static String providerOf(String unit) {
        return organisationOf(unit) + "-0000";
    }

    private static String organisationOf(String unit) {
        int dash = unit.indexOf('-');
        return dash < 0 ? unit : unit.substring(0, dash);
    }
}
