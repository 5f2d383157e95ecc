package se.stafett.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {
    private static final String UNIT = "SE2321000016-AB12";

    @TempDir
    Path secrets;

    @Test
    void a_clinicians_token_verifies_with_the_public_key_and_carries_the_commission() throws Exception {
        TokenIssuer issuer = TokenIssuer.in(secrets);
        SignedJWT token = SignedJWT.parse(issuer.token(Bearer.professional(Role.CLINICIAN, UNIT, "SE2321000016-P001")));

        assertThat(token.verify(new RSASSAVerifier(publicKey(issuer)))).isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("https://stafett.local/issuer");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("stafett");
        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("clinician");
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("employeeHsaId", "SE2321000016-P001")
                .containsEntry("healthCareUnitHsaId", UNIT)
                .containsEntry("healthCareProviderHsaId", "SE2321000016-0000")
                .containsEntry("commissionPurpose", "Vård och behandling")
                .doesNotContainKey("credentialPersonalIdentityNumber");
    }

    @Test
    void a_patients_token_carries_the_number_but_no_commission_and_a_subject_that_does_not_tell_it() throws Exception {
        SignedJWT token = SignedJWT.parse(TokenIssuer.withNewKey().token(Bearer.patient("191212121212")));

        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("credentialPersonalIdentityNumber", "191212121212")
                .doesNotContainKeys("employeeHsaId", "healthCareUnitHsaId");
        assertThat(token.getJWTClaimsSet().getSubject()).doesNotContain("1212121212");
    }

    @Test
    void the_key_is_kept_for_its_owner_alone_and_signs_again_after_a_restart() throws Exception {
        TokenIssuer first = TokenIssuer.in(secrets);
        TokenIssuer second = TokenIssuer.in(secrets);

        assertThat(second.publicKey()).isEqualTo(first.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve("token-signing.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void another_stacks_key_does_not_verify() throws Exception {
        SignedJWT token = SignedJWT.parse(TokenIssuer.withNewKey().token(Bearer.professional(Role.AUDITOR, UNIT)));

        assertThat(token.verify(new RSASSAVerifier(publicKey(TokenIssuer.in(secrets)))))
                .isFalse();
    }

    @Test
    void expiry_is_as_asked() throws Exception {
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        String token =
                TokenIssuer.withNewKey().token(Bearer.system(UNIT, "SE2321000016-SYS1"), then, then.plusSeconds(60));

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime()).isEqualTo(then.plusSeconds(60));
    }

    private static RSAPublicKey publicKey(TokenIssuer issuer) throws Exception {
        byte[] der = Base64.getDecoder().decode(issuer.publicKey());
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }
}
