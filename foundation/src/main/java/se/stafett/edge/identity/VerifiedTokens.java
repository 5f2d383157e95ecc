package se.stafett.edge.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short while what the verification of a token gave, since a caller sends the same one again and again, and
 * most of what a command allocates is for verifying it. Never longer than the token itself is valid; a key that the issuer
 * has withdrawn can count for half a minute more. Only what passed every check is remembered, under the whole token.
 */
@Singleton
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int TOKENS = 5_000;
    private static final int BEFORE_VERIFICATION = 10_000;
    private static final String REMEMBERED = "stafett.remembered";

    private final Cache<String, SecurityIdentity> verified = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> left(identity)))
            .build();

    @Override
    public int priority() {
        return BEFORE_VERIFICATION;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Nothing when the token is not known: then it is verified. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(() -> verified.getIfPresent(request.getToken().getToken()));
    }

    /** Keeps what was verified just now; what came out of memory goes back into it only by way of a new verification. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getAttribute(REMEMBERED) == null
                && identity.getPrincipal() instanceof JsonWebToken token
                && token.getRawToken() != null) {
            verified.put(token.getRawToken(), withoutRequest(identity));
        }
        return Uni.createFrom().item(identity);
    }

    /** What belongs to the caller alone: the identity as it was made holds on to its request. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredential(identity.getCredential(TokenCredential.class))
                .addAttribute(REMEMBERED, true)
                .build();
    }

    private static Duration left(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        Duration valid = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return valid.compareTo(LONGEST) < 0 ? valid : LONGEST;
    }
}
