package se.stafett.edge.identity;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** Refuses tokens that were made for nobody, or for something else, such as an ID token, though their signature is right. */
@ApplicationScoped
@Unremovable
class AccessTokensOnly implements Validator {
    private static final Set<String> HEADER_TYPES = Set.of("at+jwt", "application/at+jwt", "jwt");

    @Override
    public @Nullable String validate(JwtContext context) {
        JwtClaims claims = context.getJwtClaims();
        if (!(claims.getClaimValue("sub") instanceof String subject) || subject.isBlank()) {
            return "of nobody";
        }
        Object kind = claims.getClaimValue("typ");
        if (kind != null && !"bearer".equalsIgnoreCase(kind.toString())) {
            return "not an access token";
        }
        if (claims.hasClaim("nonce") || claims.hasClaim("at_hash")) {
            return "an ID token";
        }
        String type = context.getJoseObjects().getFirst().getHeader("typ");
        return type == null || HEADER_TYPES.contains(type.toLowerCase(Locale.ROOT)) ? null : "another type of token";
    }
}
