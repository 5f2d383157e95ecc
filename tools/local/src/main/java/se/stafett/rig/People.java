package se.stafett.rig;

import static se.stafett.rig.Place.issuer;

import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;

/** Invented people and units, by their tokens. */
public final class People {
    public static final String WARD = "SE0000000001-STROKE";
    public static final String HOME = "SE0000000002-HOMEREHAB";
    public static final String CENTRE = "SE0000000003-CENTRE";
    public static final String WARD_THERAPIST = "SE0000000001-OT01";
    public static final String HOME_THERAPIST = "SE0000000002-PT01";

    private People() {}

    public static String ward() {
        return Tokens.WARD;
    }

    public static String home() {
        return Tokens.HOME;
    }

    public static String centre() {
        return Tokens.CENTRE;
    }

    public static String handovers() {
        return Tokens.HANDOVERS;
    }

    public static String auditor() {
        return Tokens.AUDITOR;
    }

    public static String patient(String number) {
        return issuer().token(Bearer.patient(number));
    }

    public static String relative(String number) {
        return issuer().token(Bearer.privatePerson(Role.RELATIVE, number));
    }

    public static String professional(Role role, String unit) {
        return issuer().token(Bearer.professional(role, unit));
    }

    /** Signed once: that takes longer than most requests. */
    private static final class Tokens {
        static final String WARD = issuer().token(Bearer.professional(Role.CLINICIAN, People.WARD, WARD_THERAPIST));
        static final String HOME = issuer().token(Bearer.professional(Role.CLINICIAN, People.HOME, HOME_THERAPIST));
        static final String CENTRE = issuer().token(Bearer.professional(Role.COORDINATOR, People.CENTRE));
        static final String HANDOVERS = issuer().token(Bearer.system(People.WARD, "SE0000000001-SYS1"));
        static final String AUDITOR =
                issuer().token(Bearer.professional(Role.AUDITOR, People.WARD, "SE0000000001-AUDIT"));
    }
}
