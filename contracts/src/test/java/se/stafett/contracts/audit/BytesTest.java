package se.stafett.contracts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class BytesTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void a_byte_is_found_where_it_stands_first() {
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = mostlyPrintable();
            int from = random.nextInt(bytes.length + 1);
            char wanted = (char) random.nextInt(128);
            assertThat(Bytes.find(bytes, wanted, from, bytes.length)).isEqualTo(first(bytes, from, b -> b == wanted));
        }
    }

    @Test
    void a_text_ends_where_json_would_not_leave_it_as_it_is() {
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = mostlyPrintable();
            int from = random.nextInt(bytes.length + 1);
            assertThat(Bytes.endOfText(bytes, from, bytes.length))
                    .isEqualTo(first(bytes, from, b -> b < ' ' || b > '~' || b == '"' || b == '\\'));
        }
    }

    /** One byte at each place in turn is any byte at all. */
    @Test
    void each_byte_at_each_place_is_seen_for_what_it_is() {
        for (int place = 0; place < 24; place++) {
            for (int value = -128; value < 128; value++) {
                byte[] bytes = "abcdefghijklmnopqrstuvwx".getBytes(StandardCharsets.US_ASCII);
                bytes[place] = (byte) value;
                assertThat(Bytes.endOfText(bytes, 0, bytes.length))
                        .isEqualTo(first(bytes, 0, b -> b < ' ' || b > '~' || b == '"' || b == '\\'));
            }
        }
    }

    private byte[] mostlyPrintable() {
        byte[] bytes = new byte[random.nextInt(40)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(20) == 0 ? random.nextInt(256) : random.nextInt(' ', 0x7F));
        }
        return bytes;
    }

    private static int first(byte[] bytes, int from, IntPredicate wanted) {
        int at = from;
        while (at < bytes.length && !wanted.test(bytes[at])) {
            at++;
        }
        return at;
    }
}
