package se.stafett.local.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Signs access tokens (RS256, RFC 9068's type {@code at+jwt}) that the services of the same stack accept. */
public final class TokenIssuer {
    /** A name only: nothing answers there. */
    public static final String ISSUER = "https://stafett.local/issuer";

    public static final String AUDIENCE = "stafett";
    private static final String PURPOSE = "Vård och behandling";

    private final SigningKey key;

    private TokenIssuer(SigningKey key) {
        this.key = key;
    }

    /** The issuer whose key lies in the folder of a stack's secrets; the key is made on first use. */
    public static TokenIssuer in(Path secrets) {
        return new TokenIssuer(SigningKey.in(secrets.resolve("token-signing.key")));
    }

    /** An issuer with a key of its own that is kept nowhere, for tests. */
    public static TokenIssuer withNewKey() {
        return new TokenIssuer(SigningKey.make());
    }

    /** The public key as services take it ({@code STAFETT_OIDC_PUBLIC_KEY}): X.509 DER in Base64, one line. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.publicKey().getEncoded());
    }

    /** A token for an hour from now. */
    public String token(Bearer bearer) {
        Instant now = Instant.now();
        return token(bearer, now, now.plus(Duration.ofHours(1)));
    }

    /** A token in compact form; also one that has expired, for tests. */
    public String token(Bearer bearer, Instant issued, Instant expires) {
        return sign(claims(bearer, issued, expires).build());
    }

    /** The claims of a token before it is signed, for tests that spoil one of them. */
    public JWTClaimsSet.Builder claims(Bearer bearer, Instant issued, Instant expires) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(bearer.subject())
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(expires))
                .jwtID(UUID.randomUUID().toString())
                .claim("groups", List.of(bearer.role().name().toLowerCase(Locale.ROOT)))
                .claim("given_name", bearer.givenName())
                .claim("family_name", bearer.familyName());
        if (bearer.role().isPrivatePerson()) {
            return claims.claim("credentialPersonalIdentityNumber", bearer.identityNumber());
        }
        return claims.claim("employeeHsaId", bearer.person())
                .claim("healthCareUnitHsaId", bearer.unit())
                .claim("healthCareProviderHsaId", bearer.provider())
                .claim("commissionPurpose", PURPOSE);
    }

    /** Signs claims of any content. */
    public String sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key.secret()));
        } catch (JOSEException everyRsaKeySigns) {
            throw new IllegalStateException(everyRsaKeySigns);
        }
        return token.serialize();
    }
}
