package se.stafett.trials;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stafett.local.client.Caller;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

/**
 * Who calls the services in tests; all are invented. Tokens are some hours old and hold for some more, longer than any test
 * and than a clock is wrong in one.
 */
public final class People {
    private static final String UNIT = "SE0000000001-TRIAL";

    private static final Duration HOURS = Duration.ofHours(4);

    private final TokenIssuer issuer;
    private final Map<Bearer, String> tokens = new ConcurrentHashMap<>();

    public People(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    /** Someone of a unit, the same for the same unit. */
    public Caller clinician(String unit) {
        return caller("clinician of " + unit, Bearer.professional(Role.CLINICIAN, unit));
    }

    /** Another system, which may read everything. */
    public Caller system() {
        return caller("a system", Bearer.system(UNIT, UNIT + "-SYSTEM"));
    }

    /** @param identityNumber twelve digits */
    public Caller patient(String identityNumber) {
        return caller("the patient", Bearer.patient(identityNumber));
    }

    private Caller caller(String name, Bearer bearer) {
        return new Caller(name, () -> tokens.computeIfAbsent(bearer, this::token));
    }

    private String token(Bearer bearer) {
        Instant now = Instant.now();
        return issuer.token(bearer, now.minus(HOURS), now.plus(HOURS));
    }
}
