package se.stafett.plan.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.stafett.plan.input.BadInput.refused;
import static se.stafett.rig.Place.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** Tokens that give nobody any right, or not this one. */
final class BadTokens {
    private static final Bearer THERAPIST = Bearer.professional(Role.CLINICIAN, People.WARD, People.WARD_THERAPIST);

    private BadTokens() {}

    static Stream<BadInput> all() {
        return Stream.of(invalid(), insufficient(), foreign()).flatMap(Function.identity());
    }

    private static Stream<BadInput> invalid() {
        return Stream.of(
                refused(
                        "no token",
                        401,
                        "token-missing",
                        scene -> command(scene).withNewKey().send()),
                refused(
                        "no token and a broken body",
                        401,
                        "token-missing",
                        scene -> Request.post(scene.plan().path() + "/goals", "{\"wor")
                                .send()),
                refused(
                        "a password instead of a token",
                        401,
                        null,
                        scene -> command(scene)
                                .with("Authorization", "Basic YWRtaW46YWRtaW4=")
                                .send()),
                refused(
                        "a token in the address",
                        401,
                        null,
                        scene -> Request.get(scene.plan().path() + "?access_token=" + People.ward())
                                .send()),
                token("a token that has expired", () -> {
                    Instant then = Instant.now().minus(Duration.ofHours(2));
                    return issuer().token(THERAPIST, then, then.plus(Duration.ofHours(1)));
                }),
                token("a token that never expires", () -> spoilt(claims -> claims.expirationTime(null))),
                token("a token of tomorrow", () -> spoilt(claims -> claims.notBeforeTime(in(Duration.ofDays(1))))),
                token("a token for another service", () -> spoilt(claims -> claims.audience("another"))),
                token("a token for nobody", () -> spoilt(claims -> claims.audience((String) null))),
                token("a token of another issuer", () -> spoilt(claims -> claims.issuer("https://evil.example"))),
                token("a token about nobody", () -> spoilt(claims -> claims.subject(null))),
                token("an ID token", () -> spoilt(claims -> claims.claim("typ", "ID"))),
                token("an ID token with a nonce", () -> spoilt(claims -> claims.claim("nonce", "n"))),
                token(
                        "a token signed by another key",
                        () -> TokenIssuer.withNewKey().token(THERAPIST)),
                token("a token that brings its own key", BadTokens::withItsOwnKey),
                token("an unsigned token", BadTokens::unsigned),
                token("a token signed with the public key as a secret", BadTokens::confused),
                token(
                        "a token without its signature",
                        () -> People.ward().substring(0, People.ward().lastIndexOf('.') + 1)),
                token("a token with other claims than were signed", BadTokens::altered),
                token("no JWT", () -> "letmein"),
                token("an empty JWT", () -> ".."));
    }

    private static Stream<BadInput> insufficient() {
        return Stream.concat(
                Stream.of("employeeHsaId", "healthCareUnitHsaId", "healthCareProviderHsaId", "commissionPurpose")
                        .map(claim -> right(
                                "a token without " + claim,
                                "claim-missing",
                                () -> spoilt(claims -> claims.claim(claim, null)))),
                Stream.of(
                        right(
                                "an HSA-id that is none",
                                "claim-invalid",
                                () -> spoilt(claims -> claims.claim("healthCareUnitHsaId", "WARD"))),
                        right(
                                "a commission for other things than care",
                                "commission-not-for-care",
                                () -> spoilt(claims -> claims.claim("commissionPurpose", "Forskning"))),
                        right(
                                "two roles at once",
                                "role-ambiguous",
                                () -> spoilt(claims -> claims.claim("groups", List.of("clinician", "coordinator")))),
                        right("no role", "role-not-allowed", () -> spoilt(claims -> claims.claim("groups", null))),
                        right(
                                "an unknown role",
                                "role-not-allowed",
                                () -> spoilt(claims -> claims.claim("groups", List.of("admin")))),
                        right("an auditor who would write", "role-not-allowed", People::auditor),
                        right("a relative", "role-not-allowed", () -> People.relative("191212121212"))));
    }

    private static Stream<BadInput> foreign() {
        return Stream.of(
                refused("a unit that takes no part", 404, "plan-not-found", scene -> with(scene, People.home())),
                refused(
                        "a unit that takes no part, reading",
                        404,
                        "plan-not-found",
                        scene -> Request.get(scene.plan().path())
                                .by(People.home())
                                .send()),
                refused(
                        "a patient on someone else's plan",
                        404,
                        "plan-not-found",
                        scene -> Request.get(scene.plan().path())
                                .by(People.patient(scene.stranger()))
                                .send()),
                refused(
                        "a patient telling someone else's story",
                        404,
                        "plan-not-found",
                        scene -> Request.post(scene.plan().path() + "/story", "{\"drive\":\"" + Scene.SECRET + "\"}")
                                .by(People.patient(scene.stranger()))
                                .withNewKey()
                                .onVersion(scene.plan().version())
                                .send()),
                refused(
                        "a patient proposing a goal",
                        403,
                        "role-not-allowed",
                        scene -> with(scene, People.patient(scene.plan().number()))),
                refused(
                        "a patient reading the log",
                        403,
                        "role-not-allowed",
                        scene -> Request.get("/v1/events?lane=0")
                                .by(People.patient(scene.plan().number()))
                                .send()),
                refused(
                        "a patient asking for references",
                        403,
                        "role-not-allowed",
                        scene -> Request.post("/v1/patient-references", "{}")
                                .by(People.patient(scene.plan().number()))
                                .send()));
    }

    private static BadInput token(String name, Supplied token) {
        return refused(name, 401, "token-invalid", scene -> with(scene, token.get()));
    }

    private static BadInput right(String name, String code, Supplied token) {
        return refused(name, 403, code, scene -> with(scene, token.get()));
    }

    private static Request command(Scene scene) {
        return Request.post(scene.plan().path() + "/goals", "{\"words\":\"" + Scene.SECRET + "\"}")
                .onVersion(scene.plan().version());
    }

    private static Answer with(Scene scene, String token) {
        return command(scene).by(token).withNewKey().send();
    }

    private static String spoilt(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> spoil) {
        return issuer().sign(spoil.apply(claims()).build());
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return issuer().claims(THERAPIST, now, now.plus(Duration.ofHours(1)));
    }

    private static String unsigned() {
        return base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "."
                + base64(claims().build().toString()) + ".";
    }

    private static String altered() {
        String[] parts = People.ward().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        return parts[0] + "." + base64(claims.replace(People.WARD, People.HOME)) + "." + parts[2];
    }

    private static String confused() throws JOSEException {
        byte[] publicKey = Base64.getDecoder().decode(issuer().publicKey());
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims().build());
        token.sign(new MACSigner(publicKey));
        return token.serialize();
    }

    private static String withItsOwnKey() throws JOSEException {
        RSAKey own = new RSAKeyGenerator(2048).generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .jwk(own.toPublicJWK())
                        .build(),
                claims().build());
        token.sign(new RSASSASigner(own));
        return token.serialize();
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    /** Made when it is used, and allowed to fail where the JOSE library may. */
    private interface Supplied {
        String make() throws JOSEException;

        default String get() {
            try {
                return make();
            } catch (JOSEException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
