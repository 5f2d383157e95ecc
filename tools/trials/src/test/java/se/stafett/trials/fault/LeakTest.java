package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.protection.PatientKey;

class LeakTest {
    private static final byte[] KEY = "thirty-two bytes that are a key!".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final Leak leak = Leak.of(List.of(), List.of(PatientKey.of(UUID.randomUUID(), KEY)));

    @Test
    void a_key_is_found_as_it_is_and_in_base64() throws IOException {
        Files.write(folder.resolve("plain"), KEY);

        assertThat(leak.found(folder)).isNotEmpty();
        assertThat(Leak.files(List.of(KEY), folder)).isOne();
    }

    @Test
    void where_nothing_lies_nothing_is_found() throws IOException {
        Files.writeString(folder.resolve("note"), "nothing of that kind");

        assertThat(leak.found(folder)).isEmpty();
        assertThat(Leak.size(folder)).isEqualTo(20);
    }

    @Test
    void what_is_in_clear_is_seen() throws IOException {
        UUID id = UUID.randomUUID();
        Files.writeString(folder.resolve("note"), "about " + id);

        assertThat(Leak.seen(id, folder)).isTrue();
        assertThat(Leak.seen(UUID.randomUUID(), folder)).isFalse();
    }
}
