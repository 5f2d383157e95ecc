package se.stafett.edge.identity;

/** The roles that a token can give, for {@code @RolesAllowed}. */
public final class Roles {
    public static final String CLINICIAN = "clinician";
    public static final String COORDINATOR = "coordinator";
    public static final String PATIENT = "patient";
    public static final String RELATIVE = "relative";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM = "system";

    private Roles() {}
}
