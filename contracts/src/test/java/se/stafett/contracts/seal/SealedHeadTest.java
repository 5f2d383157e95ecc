package se.stafett.contracts.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.MalformedSeal.Part;

class SealedHeadTest {
    private static final SealedHead HEAD = new SealedHead(
            "/plan-service", 51, 2, Hash.parse("ec3b2b20f6a40274d743ffb0b7e26a53435261ece805d282cdb4936f3b7c0d6f"));

    @Test
    void an_entry_is_what_the_specification_says() {
        assertThat(HexFormat.of().formatHex(HEAD.toEntry()))
                .isEqualTo("737461666574742d686561642d310a" + "00000033" + "0000000000000002"
                        + "ec3b2b20f6a40274d743ffb0b7e26a53435261ece805d282cdb4936f3b7c0d6f"
                        + "0000000d" + "2f706c616e2d73657276696365");
    }

    @Test
    void an_entry_is_read_and_written_alike() {
        assertThat(SealedHead.parse(HEAD.toEntry())).isEqualTo(HEAD);
        SealedHead other = new SealedHead("/vård", 63, Long.MAX_VALUE, Hash.GENESIS);
        assertThat(SealedHead.parse(other.toEntry())).isEqualTo(other);
    }

    @Test
    void an_entry_that_breaks_off_or_goes_on_is_refused() {
        byte[] entry = HEAD.toEntry();
        for (int length = 0; length < entry.length; length++) {
            refuse(Arrays.copyOf(entry, length));
        }
        refuse(Arrays.copyOf(entry, entry.length + 1));
    }

    @Test
    void heads_that_no_lane_can_have_are_refused() {
        for (SealedHead wrong : List.of(
                new SealedHead("/s", -1, 1, Hash.GENESIS),
                new SealedHead("/s", 64, 1, Hash.GENESIS),
                new SealedHead("/s", 1, 0, Hash.GENESIS),
                new SealedHead("", 1, 1, Hash.GENESIS))) {
            refuse(wrong.toEntry());
        }
        byte[] another = HEAD.toEntry();
        another[0] = 'x';
        refuse(another);
    }

    @Test
    void a_source_that_is_not_utf_8_is_refused() {
        byte[] entry = HEAD.toEntry();
        entry[entry.length - 1] = (byte) 0xC3;
        refuse(entry);
    }

    private static void refuse(byte[] entry) {
        assertThatThrownBy(() -> SealedHead.parse(entry))
                .isInstanceOf(MalformedSeal.class)
                .extracting(failure -> ((MalformedSeal) failure).part())
                .isEqualTo(Part.HEAD);
    }
}
