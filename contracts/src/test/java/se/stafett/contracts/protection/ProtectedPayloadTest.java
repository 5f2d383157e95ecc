package se.stafett.contracts.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedPayloadTest {
    private static final UUID EVENT = UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0001");
    private static final PatientKey KEY = key(1);
    private static final byte[] TEXT = "{\"words\":\"gå själv\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_sealed_is_opened() {
        String sealed = ProtectedPayload.seal(KEY, EVENT, TEXT);
        assertThat(ProtectedPayload.open(KEY, EVENT, sealed)).isEqualTo(TEXT);
        assertThat(ProtectedPayload.read(sealed).kid()).isEqualTo(KEY.kid());
    }

    @Test
    void payloads_of_any_length_are_opened() {
        Random random = new Random(20260301);
        for (int length = 0; length < 70; length++) {
            byte[] payload = new byte[length];
            random.nextBytes(payload);
            assertThat(ProtectedPayload.open(KEY, EVENT, ProtectedPayload.seal(KEY, EVENT, payload)))
                    .isEqualTo(payload);
        }
    }

    @Test
    void the_same_payload_is_never_sealed_to_the_same_text() {
        assertThat(ProtectedPayload.seal(KEY, EVENT, TEXT)).isNotEqualTo(ProtectedPayload.seal(KEY, EVENT, TEXT));
    }

    @Test
    void a_jose_library_opens_what_we_seal() throws ParseException, JOSEException {
        JWEObject jwe = JWEObject.parse(ProtectedPayload.seal(KEY, EVENT, TEXT));
        jwe.decrypt(new DirectDecrypter(KEY.bytes()));
        assertThat(jwe.getPayload().toBytes()).isEqualTo(TEXT);
        assertThat(jwe.getHeader().getKeyID()).isEqualTo(KEY.kid().toString());
        assertThat(jwe.getHeader().getCustomParam("eid")).isEqualTo(EVENT.toString());
    }

    @Test
    void we_open_what_a_jose_library_seals() throws JOSEException {
        String sealed = sealedByLibrary(header().customParam("later", List.of(1, 2)));
        assertThat(ProtectedPayload.open(KEY, EVENT, sealed)).isEqualTo(TEXT);
    }

    @Test
    void another_patients_key_is_refused() {
        String sealed = ProtectedPayload.seal(KEY, EVENT, TEXT);
        assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> ProtectedPayload.open(key(2), EVENT, sealed));
    }

    @Test
    void other_key_bytes_under_the_same_id_are_refused() {
        String sealed = ProtectedPayload.seal(KEY, EVENT, TEXT);
        PatientKey other = PatientKey.of(KEY.kid(), key(2).bytes());
        assertThatExceptionOfType(TamperedPayload.class).isThrownBy(() -> ProtectedPayload.open(other, EVENT, sealed));
    }

    @Test
    void a_payload_moved_to_another_event_is_refused() {
        String sealed = ProtectedPayload.seal(KEY, EVENT, TEXT);
        UUID other = UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0002");
        assertThatExceptionOfType(WrongEvent.class).isThrownBy(() -> ProtectedPayload.open(KEY, other, sealed));
    }

    @Test
    void any_altered_character_is_noticed() {
        String sealed = ProtectedPayload.seal(KEY, EVENT, TEXT);
        for (int at = 0; at < sealed.length(); at++) {
            char now = sealed.charAt(at) == 'A' ? 'Q' : 'A';
            String altered = sealed.substring(0, at) + now + sealed.substring(at + 1);
            assertThatExceptionOfType(UnreadablePayload.class)
                    .as("character %d", at)
                    .isThrownBy(() -> ProtectedPayload.open(KEY, EVENT, altered));
        }
    }

    @Test
    void a_header_exchanged_for_that_of_another_event_is_noticed() {
        UUID other = UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0002");
        String ours = ProtectedPayload.seal(KEY, EVENT, TEXT);
        String theirs = ProtectedPayload.seal(KEY, other, TEXT);
        String mixed = theirs.substring(0, theirs.indexOf('.')) + ours.substring(ours.indexOf('.'));
        assertThatExceptionOfType(TamperedPayload.class).isThrownBy(() -> ProtectedPayload.open(KEY, other, mixed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "....",
                "a.b.c",
                "e30.AAAA.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
                "e30..AAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
                "e30..AAAAAAAAAAAAAAAA.AAAA.AAAA",
                "e30..AAAAAAAAAAAAAAAA.å.AAAAAAAAAAAAAAAAAAAAAA",
                "e30..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_is_no_protected_payload_is_refused(String text) {
        assertThatExceptionOfType(NotAProtectedPayload.class).isThrownBy(() -> ProtectedPayload.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\"",
                "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"kid\":\"K\",\"eid\":\"K\"}",
                "{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"kid\":\"K\",\"eid\":\"K\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"K\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"no\",\"eid\":\"K\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":7,\"eid\":\"K\"}",
                "{\"alg\":\"dir\",\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"K\",\"eid\":\"K\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"K\",\"eid\":\"K\",\"zip\":\"DEF\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"K\",\"eid\":\"K\",\"crit\":[\"x\"]}"
            })
    void a_header_that_is_not_ours_is_refused(String header) {
        String json = header.replace("\"K\"", "\"" + KEY.kid() + "\"");
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8))
                + "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
        assertThatExceptionOfType(NotAProtectedPayload.class).isThrownBy(() -> ProtectedPayload.read(text));
    }

    @Test
    void a_key_has_32_bytes_and_is_never_printed() {
        assertThatIllegalArgumentException().isThrownBy(() -> PatientKey.of(KEY.kid(), new byte[16]));
        assertThat(KEY)
                .hasToString("PatientKey[" + KEY.kid() + "]")
                .isEqualTo(key(1))
                .isNotEqualTo(key(2));
        assertThat(KEY).hasSameHashCodeAs(key(1));
    }

    private static JWEHeader.Builder header() {
        return new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(KEY.kid().toString())
                .customParam("eid", EVENT.toString());
    }

    private static String sealedByLibrary(JWEHeader.Builder header) throws JOSEException {
        JWEObject jwe = new JWEObject(header.build(), new Payload(TEXT));
        jwe.encrypt(new DirectEncrypter(KEY.bytes()));
        return jwe.serialize();
    }

    private static PatientKey key(int seed) {
        byte[] bytes = new byte[PatientKey.LENGTH];
        new Random(seed).nextBytes(bytes);
        return PatientKey.of(new UUID(seed, seed), bytes);
    }
}
