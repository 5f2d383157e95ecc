package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProtectionTest {
    @Test
    void it_keeps_its_codes() {
        assertThat(Arrays.stream(Protection.values()).map(Coded::code))
                .containsExactly("none", "confidentiality-marked", "protected-registration");
    }
}
