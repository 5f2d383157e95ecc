package se.stafett.contracts.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.Hash;

class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** The examples of C2SP tlog-checkpoint and tlog-witness. */
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    private static final String REQUEST = """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    @Test
    void the_published_example_is_read_and_written_alike() {
        Checkpoint checkpoint = Checkpoint.parse(TEXT);

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(TEXT);
    }

    @Test
    void further_lines_are_kept() {
        Checkpoint checkpoint = Checkpoint.parse(TEXT + "more\n");

        assertThat(checkpoint.extensions()).containsExactly("more");
        assertThat(checkpoint.text()).isEqualTo(TEXT + "more\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "o\n1\n" + ROOT,
                "o\n1\n",
                "\n1\n" + ROOT + "\n",
                "o\n01\n" + ROOT + "\n",
                "o\n+1\n" + ROOT + "\n",
                "o\n-1\n" + ROOT + "\n",
                "o\n1 \n" + ROOT + "\n",
                "o\n9999999999999999999\n" + ROOT + "\n",
                "o\n0\n" + ROOT + "\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n",
                "o\n1\n" + ROOT + "\n\n",
                "o\n1\n" + ROOT + "\n\nmore\n"
            })
    void anything_else_is_no_checkpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedSeal.class);
    }

    @Test
    void a_checkpoint_of_several_lines_cannot_be_made() {
        assertThatThrownBy(() -> new Checkpoint("a\nb", 1, Hash.GENESIS)).isInstanceOf(MalformedSeal.class);
        assertThatThrownBy(() -> new Checkpoint("a", -1, Hash.GENESIS)).isInstanceOf(MalformedSeal.class);
        assertThatThrownBy(() -> new Checkpoint("a", 1, Hash.GENESIS, List.of("")))
                .isInstanceOf(MalformedSeal.class);
    }

    @Test
    void a_request_to_a_witness_is_read_and_written_alike() {
        WitnessRequest request = WitnessRequest.parse(bytes(REQUEST));

        assertThat(request.proof().oldSize()).isEqualTo(20_852_014);
        assertThat(request.proof().newSize()).isEqualTo(20_852_163);
        assertThat(request.proof().path()).hasSize(4);
        assertThat(request.body()).isEqualTo(REQUEST);
    }

    @Test
    void a_first_request_has_no_proof() {
        String first = REQUEST.replaceAll("(?s)^old.*?\n\n", "old 0\n\n");

        assertThat(WitnessRequest.parse(bytes(first)).proof())
                .isEqualTo(new ConsistencyProof(0, 20_852_163, List.of()));
        assertThat(WitnessRequest.parse(bytes(first)).body()).isEqualTo(first);
    }

    @Test
    void anything_else_is_no_request() {
        for (String wrong : List.of(
                "",
                "old 0\n",
                "old 0\n\n",
                REQUEST.replace("old 20852014", "old 20852164"),
                REQUEST.replace("old 20852014", "old 020852014"),
                REQUEST.replace("old ", "older "),
                REQUEST.replace("PlRNCr", "PlRN"),
                REQUEST.replace("PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=", "AAAA"),
                REQUEST.replace("old 20852014\n", "old 20852014\n" + (ROOT + "\n").repeat(60)))) {
            assertThatThrownBy(() -> WitnessRequest.parse(bytes(wrong)))
                    .as(wrong)
                    .isInstanceOf(MalformedSeal.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
