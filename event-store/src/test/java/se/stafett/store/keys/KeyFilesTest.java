package se.stafett.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.store.AtOnce;

class KeyFilesTest {
    private static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";

    @TempDir
    Path folder;

    @Test
    void a_missing_key_file_is_made_for_its_owner_alone() throws IOException {
        Path file = folder.resolve("secrets/master.key");
        FileMasterKey.openOrCreate(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file).strip())).hasSize(32);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void all_that_make_the_file_at_once_read_the_same_key() {
        Path file = folder.resolve("pseudonym.key");
        var refs = AtOnce.run(8, n -> Pseudonyms.openOrCreate(file).patientRef(PERSONNUMMER, "191212121212"));

        assertThat(new HashSet<>(refs)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64 at all!", "c2hvcnQ="})
    void a_file_that_holds_no_key_is_refused_by_name(String content) throws IOException {
        Path file = folder.resolve("master.key");
        Files.writeString(file, content);

        assertThatThrownBy(() -> FileMasterKey.openOrCreate(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("master.key");
    }

    @Test
    void a_log_key_is_never_made_here_and_the_refusal_says_what_to_mend() throws IOException {
        Path file = folder.resolve("log.key");
        assertThatThrownBy(() -> LogKey.open(file, "stafett.example/plan-service"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("log.key is missing", "put the key there", "openssl rand -base64 32")
                .hasMessageNotContaining("\n");
        assertThat(file).doesNotExist();

        Files.writeString(file, "c2hvcnQ=");
        assertThatThrownBy(() -> LogKey.open(file, "stafett.example/plan-service"))
                .hasMessageContainingAll("log.key holds 5 bytes, not 32", "put the key there");
    }

    @Test
    void a_log_key_is_the_same_each_time_it_is_opened() throws IOException {
        Path file = folder.resolve("log.key");
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n");

        assertThat(LogKey.open(file, "stafett.example/plan-service").verifier())
                .isEqualTo(LogKey.open(file, "stafett.example/plan-service").verifier())
                .isNotEqualTo(
                        LogKey.open(file, "stafett.example/handover-service").verifier());
    }

    @Test
    void wrapping_is_that_of_rfc_3394() throws IOException {
        // section 4.6: 256 bits of key data with a 256-bit key
        Path file = folder.resolve("master.key");
        byte[] kek = hex("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F");
        Files.writeString(file, Base64.getEncoder().encodeToString(kek));
        SecretKey key =
                new SecretKeySpec(hex("00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F"), "AES");

        FileMasterKey master = FileMasterKey.openOrCreate(file);

        assertThat(await(master.wrap(key)))
                .isEqualTo(hex("28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21"));
        assertThat(await(master.unwrap(await(master.wrap(key))))).isEqualTo(key);
    }

    @Test
    void another_master_key_or_an_altered_wrapping_is_refused_by_type() {
        FileMasterKey one = FileMasterKey.openOrCreate(folder.resolve("one"));
        FileMasterKey other = FileMasterKey.openOrCreate(folder.resolve("other"));
        byte[] wrapped = await(one.wrap(new SecretKeySpec(new byte[32], "AES")));

        assertThatThrownBy(() -> await(other.unwrap(wrapped))).isInstanceOf(WrongMasterKey.class);
        wrapped[3] ^= 1;
        assertThatThrownBy(() -> await(one.unwrap(wrapped))).isInstanceOf(WrongMasterKey.class);
        assertThat(one.id()).isNotEqualTo(other.id()).hasSize(16);
    }

    @Test
    void a_pseudonym_is_the_head_of_an_hmac() throws IOException {
        Path file = folder.resolve("pseudonym.key");
        Files.writeString(
                file,
                Base64.getEncoder()
                        .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));
        Pseudonyms pseudonyms = Pseudonyms.openOrCreate(file);

        // computed with: printf '%s' "$system|191212121212" | openssl dgst -sha256 -hmac
        // 0123456789abcdef0123456789abcdef
        assertThat(pseudonyms.patientRef(PERSONNUMMER, "191212121212")).isEqualTo("961df53959f0bc1af096e1bc015fb738");
        assertThat(pseudonyms.patientRef(PERSONNUMMER, "191212121213"))
                .hasSize(32)
                .isNotEqualTo(pseudonyms.patientRef(PERSONNUMMER, "191212121212"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
