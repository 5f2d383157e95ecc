package se.stafett.edge.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;

/** Who sent the present request. Ask only where an annotation has let the request in: by then the token is verified. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final Instance<PatientReferences> references;
    private @Nullable Actor actor;

    Caller(SecurityIdentity identity, Instance<PatientReferences> references) {
        this.identity = identity;
        this.references = references;
    }

    /** @throws se.stafett.edge.problem.ProblemException 403, when the token lacks a claim that its role needs */
    public Actor actor() {
        if (actor == null) {
            actor = new ActorClaims(new Claims(token()), references::get).actor(identity.getRoles());
        }
        return actor;
    }

    /** Tells callers apart without naming them: their idempotency keys never meet. 64 lower-case hexadecimal digits. */
    public String scope() {
        return Scope.of(actor(), token().getIssuer(), token().getSubject());
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
