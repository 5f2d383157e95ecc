package se.stafett.edge.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;

/** Issues tokens, good and bad, with a key pair that is new for each run. */
public final class Issuer {
    static final String PRIVATE_KEY = "probe.private-key";
    static final String PUBLIC_KEY = "quarkus.oidc.public-key";
    private static final long HOUR = 3600;

    private Issuer() {}

    /** A professional's token with all that it needs. */
    public static String clinician() {
        return signed(professional("clinician").build());
    }

    public static JWTClaimsSet.Builder professional(String role) {
        return claims(role)
                .claim("employeeHsaId", "SE2321000016-A1")
                .claim("healthCareUnitHsaId", "SE2321000016-U1")
                .claim("healthCareProviderHsaId", "SE2321000016-P1")
                .claim("commissionPurpose", "Vård och behandling");
    }

    public static JWTClaimsSet.Builder claims(String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer("https://stafett.local/issuer")
                .subject("subject-1")
                .audience("stafett")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(HOUR)))
                .claim("groups", List.of(roles));
    }

    public static String signed(JWTClaimsSet claims) {
        return signed(claims, header -> header);
    }

    public static String signed(JWTClaimsSet claims, UnaryOperator<JWSHeader.Builder> change) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt"));
        return signed(claims, change.apply(header).build(), new RSASSASigner(privateKey()));
    }

    /** Signed by someone else. */
    public static String forged(JWTClaimsSet claims) {
        return forged(claims, header -> header);
    }

    public static String forged(JWTClaimsSet claims, UnaryOperator<JWSHeader.Builder> change) {
        JWSHeader header =
                change.apply(new JWSHeader.Builder(JWSAlgorithm.RS256)).build();
        return signed(claims, header, new RSASSASigner(keyPair().getPrivate()));
    }

    /** Signed with HMAC, the public key as its secret: what confused verifiers accept. */
    public static String confused(JWTClaimsSet claims) {
        try {
            byte[] secret = ConfigProvider.getConfig()
                    .getValue(PUBLIC_KEY, String.class)
                    .getBytes(UTF_8);
            return signed(claims, new JWSHeader(JWSAlgorithm.HS256), new MACSigner(secret));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey() {
        try {
            String encoded = ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class);
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded));
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
