package se.stafett.discharge.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.care.HsaId;
import se.stafett.discharge.limits.LimitsOfRegions;

class LimitsWiringTest {
    private static final HsaId REGION = new HsaId("SE0000000009-REGION");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    @Test
    void the_configured_file_is_read_and_without_one_the_shipped_limits_hold() throws IOException {
        Path file = Files.writeString(folder.resolve("limits.json"), "{\"defaults\":{\"planningCallDays\":9}}");
        LimitsWiring wiring = new LimitsWiring();

        assertThat(wiring.limits(Optional.of(file.toString())).of(REGION, DAY).planningCallDays())
                .isEqualTo(9);
        assertThat(wiring.limits(Optional.empty()).of(REGION, DAY))
                .isEqualTo(LimitsOfRegions.shipped().of(REGION, DAY));
    }
}
