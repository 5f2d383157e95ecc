package se.stafett.contracts.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.seal.MalformedSeal.Part;

class SignedNoteTest {
    /** The example of C2SP signed-note. */
    private static final String EXAMPLE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final VerifierKey EXAMPLE_KEY =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    /** The key and the note by which implementations of signed notes in Go test themselves. */
    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String LINE = "— k AAAAAAA=\n";

    private static final SigningKey LOG = new SigningKey("log.example/a", KeyType.LOG, seed(1));
    private static final SigningKey WITNESS = new SigningKey("witness.example/w", KeyType.WITNESS, seed(2));
    private static final Instant NOW = Instant.parse("2026-03-01T08:15:00.9Z");

    private static byte[] seed(int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }

    @Test
    void the_published_example_verifies() {
        assertThat(EXAMPLE_KEY.check(SignedNote.parse(EXAMPLE))).isEqualTo(new SignatureCheck.Right());
        assertThat(SignedNote.parse(EXAMPLE)).hasToString(EXAMPLE);
    }

    @Test
    void a_known_key_signs_as_others_do() {
        byte[] typed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        SigningKey key = new SigningKey("PeterNeumann", KeyType.LOG, Arrays.copyOfRange(typed, 1, 33));

        assertThat(key.verifier()).hasToString(NEUMANN);
        String text =
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        assertThat(key.sign(text, NOW).line())
                .isEqualTo(
                        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
    }

    @Test
    void a_text_changed_by_one_letter_is_no_longer_signed() {
        SignedNote changed = SignedNote.parse(EXAMPLE.replace("example message", "example massage"));

        assertThat(EXAMPLE_KEY.check(changed)).isEqualTo(new SignatureCheck.Wrong());
    }

    @Test
    void any_flipped_bit_of_a_signature_spoils_it() {
        byte[] made = SignedNote.parse(EXAMPLE).signatures().getFirst().bytes();
        for (int bit = 0; bit < made.length * 8; bit += 7) {
            byte[] spoiled = made.clone();
            spoiled[bit / 8] ^= (byte) (1 << bit % 8);
            SignedNote note = new SignedNote(
                    "This is an example message.\n", List.of(NoteSignature.of("example.com/foo", 0x530d903a, spoiled)));
            assertThat(EXAMPLE_KEY.check(note)).isEqualTo(new SignatureCheck.Wrong());
        }
    }

    @Test
    void a_key_that_did_not_sign_says_nothing() {
        SignedNote note = new Checkpoint("o", 0, TreeHash.EMPTY).signedBy(LOG);

        assertThat(EXAMPLE_KEY.check(note)).isEqualTo(new SignatureCheck.Absent());
        assertThat(new SigningKey("log.example/a", KeyType.LOG, seed(9))
                        .verifier()
                        .check(note))
                .isEqualTo(new SignatureCheck.Absent());
    }

    @Test
    void one_wrong_line_of_a_key_spoils_its_right_one() {
        SignedNote right = new Checkpoint("o", 0, TreeHash.EMPTY).signedBy(LOG);
        NoteSignature other = LOG.sign("something else\n", NOW);

        assertThat(LOG.verifier().check(right.with(other))).isEqualTo(new SignatureCheck.Wrong());
        assertThat(LOG.verifier()
                        .check(new SignedNote(
                                right.text(), List.of(other, right.signatures().getFirst()))))
                .isEqualTo(new SignatureCheck.Wrong());
    }

    @Test
    void a_witness_signs_the_time_too() {
        SignedNote note = new Checkpoint("o", 0, TreeHash.EMPTY).signedBy(LOG);
        SignedNote witnessed = note.with(WITNESS.sign(note.text(), NOW));

        assertThat(WITNESS.verifier().check(SignedNote.parse(witnessed.toString())))
                .isEqualTo(new SignatureCheck.RightAt(Instant.parse("2026-03-01T08:15:00Z")));
        assertThat(LOG.verifier().check(witnessed).isRight()).isTrue();
        assertThat(witnessed.with(witnessed.signatures().getLast())).isEqualTo(witnessed);
    }

    @Test
    void a_witness_did_not_sign_another_time() {
        SignedNote note = new Checkpoint("o", 0, TreeHash.EMPTY).signedBy(LOG);
        byte[] made = WITNESS.sign(note.text(), NOW).bytes();
        made[7] ^= 1;
        NoteSignature later =
                NoteSignature.of("witness.example/w", WITNESS.verifier().id(), made);

        assertThat(WITNESS.verifier().check(note.with(later))).isEqualTo(new SignatureCheck.Wrong());
        NoteSignature timeless =
                NoteSignature.of("witness.example/w", WITNESS.verifier().id(), new byte[64]);
        assertThat(WITNESS.verifier().check(note.with(timeless))).isEqualTo(new SignatureCheck.Wrong());
    }

    @Test
    void one_key_for_two_purposes_has_two_ids() {
        VerifierKey asLog = new SigningKey("x", KeyType.LOG, seed(1)).verifier();
        VerifierKey asWitness = new SigningKey("x", KeyType.WITNESS, seed(1)).verifier();

        assertThat(asLog.id()).isNotEqualTo(asWitness.id());
        assertThat(asLog).isNotEqualTo(asWitness).isEqualTo(VerifierKey.parse(asLog.toString()));
        assertThat(asWitness).hasSameHashCodeAs(VerifierKey.parse(asWitness.toString()));
    }

    @Test
    void the_text_of_a_note_may_have_empty_lines() {
        SignedNote note = SignedNote.parse("one\n\ntwo\n\n" + LINE);

        assertThat(note.text()).isEqualTo("one\n\ntwo\n");
        assertThat(note).hasToString("one\n\ntwo\n\n" + LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "text\n\n",
                "\n\n" + "— k AAAAAAA=",
                "text\n" + LINE,
                "te\txt\n\n" + LINE,
                "text\r\n\r\n" + LINE,
                "text\n\n" + LINE + "more\n",
                "text\n\n-- k AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— k  AAAAAAA=\n",
                "text\n\n— k+k AAAAAAA=\n",
                "text\n\n— k\u00a0k AAAAAAA=\n",
                "text\n\n— k AAAA\n",
                "text\n\n— k AAAAAA\n",
                "text\n\n— k AAAAAAB=\n",
                "text\n\n— k ????????\n",
                "text\n\n— k\n"
            })
    void anything_else_is_no_note(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(MalformedSeal.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_no_note() {
        byte[] note = EXAMPLE.getBytes(StandardCharsets.UTF_8);
        note[3] = (byte) 0xFF;

        assertThatThrownBy(() -> SignedNote.parse(note))
                .isInstanceOf(MalformedSeal.class)
                .extracting(failure -> ((MalformedSeal) failure).part())
                .isEqualTo(Part.NOTE);
    }

    @Test
    void a_hundred_signatures_are_read_and_more_are_not() {
        assertThat(SignedNote.parse("text\n\n" + LINE.repeat(100)).signatures()).hasSize(100);
        assertThatThrownBy(() -> SignedNote.parse("text\n\n" + LINE.repeat(101)))
                .isInstanceOf(MalformedSeal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
                "example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example com+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+Af////////////////////////////////////////////"
            })
    void anything_else_is_no_key(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(MalformedSeal.class);
    }

    @Test
    void a_signing_key_has_32_bytes_and_a_name_without_spaces() {
        assertThatThrownBy(() -> new SigningKey("a", KeyType.LOG, new byte[31]))
                .isInstanceOf(MalformedSeal.class)
                .hasMessage("a signing key has 32 bytes, not 31");
        assertThatThrownBy(() -> new SigningKey("a b", KeyType.LOG, new byte[32]))
                .isInstanceOf(MalformedSeal.class);
    }
}
