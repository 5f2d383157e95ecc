package se.stafett.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Caller;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

/** People and systems who call plan-service, with tokens of the stack's own issuer, made anew before they expire. */
final class Callers {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(40);

    private final TokenIssuer issuer;

    Callers(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    Caller clinician(String unit, String person) {
        return caller(person + "|" + unit, Bearer.professional(Role.CLINICIAN, unit, person));
    }

    /** Someone of a unit; who it is does not matter. */
    Caller clinician(String unit) {
        return caller("a clinician|" + unit, Bearer.professional(Role.CLINICIAN, unit));
    }

    /** @param identityNumber twelve digits */
    Caller patient(String identityNumber) {
        return caller("the patient", Bearer.patient(identityNumber));
    }

    Caller system(String unit, String system) {
        return caller(system + "|" + unit, Bearer.system(unit, system));
    }

    private Caller caller(String name, Bearer bearer) {
        return new Caller(name, new Renewed(issuer, bearer));
    }

    private static final class Renewed implements Supplier<String> {
        private final TokenIssuer issuer;
        private final Bearer bearer;
        private @Nullable String token;
        private Instant renewal = Instant.MIN;

        Renewed(TokenIssuer issuer, Bearer bearer) {
            this.issuer = issuer;
            this.bearer = bearer;
        }

        @Override
        public synchronized String get() {
            Instant now = Instant.now();
            String current = token;
            if (current == null || now.isAfter(renewal)) {
                current = issuer.token(bearer, now, now.plus(LIFETIME));
                token = current;
                renewal = now.plus(RENEWED_AFTER);
            }
            return current;
        }
    }
}
