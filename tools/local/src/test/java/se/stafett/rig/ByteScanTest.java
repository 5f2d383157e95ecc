package se.stafett.rig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteScanTest {
    private static final String TEXT = "trädgård";
    private static final List<Charset> CHARSETS = List.of(UTF_8, ISO_8859_1, UTF_16BE, UTF_16LE);

    private final ByteScan scan = new ByteScan(Set.of(TEXT));

    @Test
    void a_text_is_found_in_each_charset_wherever_it_stands() {
        for (Charset charset : CHARSETS) {
            assertThat(scan.find(("farmors " + TEXT + "s äpplen").getBytes(charset)))
                    .contains(TEXT + " as " + charset);
        }
    }

    @Test
    void a_text_is_found_in_base64_whatever_comes_before_it() {
        for (Charset charset : CHARSETS) {
            for (int before = 0; before < 6; before++) {
                byte[] plain = ("f".repeat(before) + TEXT + "en").getBytes(charset);
                String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
                assertThat(scan.find(("{\"p\":\"" + encoded + "\"}").getBytes(US_ASCII)))
                        .as("%s after %d", charset, before)
                        .anyMatch(found -> found.startsWith(TEXT + " as Base64 of " + charset));
            }
        }
    }

    @Test
    void nothing_is_found_by_chance_in_what_is_encrypted() {
        byte[] noise = new byte[3 << 20];
        new Random(20_261_123).nextBytes(noise);
        byte[] encoded = Base64.getUrlEncoder().withoutPadding().encode(noise);
        assertThat(scan.find(encoded)).isEmpty();
    }

    @Test
    void a_text_of_which_base64_leaves_little_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByteScan(Set.of("äpplena")))
                .withMessageContaining("äpplena");
    }

    @Test
    void the_file_is_told_below_its_folder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("base/1"));
        Files.writeString(folder.resolve("base/1/2"), TEXT);
        Files.writeString(folder.resolve("base/1/3"), "nothing");
        assertThat(scan.found(folder)).containsExactly(TEXT + " as UTF-8 in base/1/2");
    }
}
