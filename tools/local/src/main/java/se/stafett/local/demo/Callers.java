package se.stafett.local.demo;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Caller;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;

/** People and systems who call the services, with tokens that are made anew before they expire. */
final class Callers {
    private final Tokens tokens;

    Callers(Tokens tokens) {
        this.tokens = tokens;
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
        return new Caller(name, new Renewed(tokens, bearer));
    }

    private static final class Renewed implements Supplier<String> {
        private final Tokens tokens;
        private final Bearer bearer;
        private Tokens.@Nullable Token token;

        Renewed(Tokens tokens, Bearer bearer) {
            this.tokens = tokens;
            this.bearer = bearer;
        }

        @Override
        public synchronized String get() {
            Tokens.Token current = token;
            if (current == null || Instant.now().isAfter(current.renewal())) {
                current = tokens.tokenFor(bearer);
                token = current;
            }
            return current.text();
        }
    }
}
