package se.stafett.discharge.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.HsaId;
import se.stafett.discharge.domain.Limits;
import se.stafett.discharge.domain.RegionLimits;

class LimitsOfRegionsTest {
    private static final HsaId REGION = new HsaId("SE0000000009-REGION");
    private static final HsaId OTHER = new HsaId("SE0000000008-REGION");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Limits LAW = new Limits(
            Duration.ofHours(24),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(2),
            3,
            0,
            0,
            3,
            Duration.ofHours(24));

    @TempDir
    private Path folder;

    @Test
    void what_the_law_says_is_shipped() {
        assertThat(LimitsOfRegions.shipped().of(REGION, DAY)).isEqualTo(LAW);
    }

    @Test
    void a_region_says_what_it_does_otherwise_and_nothing_else() {
        RegionLimits limits = from("""
                {"regions":[{"provider":"SE0000000009-REGION","limits":{"planningCallDays":5,"readinessNotice":"PT30M"}}]}""");
        assertThat(limits.of(REGION, DAY))
                .isEqualTo(new Limits(
                        Duration.ofHours(24),
                        Duration.ofHours(12),
                        Duration.ofHours(24),
                        Duration.ofMinutes(30),
                        5,
                        0,
                        0,
                        3,
                        Duration.ofHours(24)));
        assertThat(limits.of(OTHER, DAY)).isEqualTo(LAW);
    }

    @Test
    void own_defaults_lie_between_the_law_and_the_regions() {
        RegionLimits limits = from("""
                {"defaults":{"contactNaming":"PT36H","informationDays":1},
                 "regions":[{"provider":"SE0000000009-REGION","limits":{"informationDays":2}}]}""");
        assertThat(limits.of(OTHER, DAY).contactNaming()).isEqualTo(Duration.ofHours(36));
        assertThat(limits.of(OTHER, DAY).informationDays()).isEqualTo(1);
        assertThat(limits.of(REGION, DAY).contactNaming()).isEqualTo(Duration.ofHours(36));
        assertThat(limits.of(REGION, DAY).informationDays()).isEqualTo(2);
        assertThat(limits.of(REGION, DAY).planningCallDays()).isEqualTo(3);
    }

    @Test
    void a_change_holds_for_admissions_from_its_day_on() {
        RegionLimits limits = from("""
                {"regions":[
                  {"provider":"SE0000000009-REGION","from":"2027-01-01","limits":{"paymentDutyDays":7}},
                  {"provider":"SE0000000009-REGION","from":"2026-06-01","limits":{"paymentDutyDays":5}}]}""");
        assertThat(limits.of(REGION, LocalDate.of(2026, 5, 31)).paymentDutyDays())
                .isEqualTo(3);
        assertThat(limits.of(REGION, LocalDate.of(2026, 6, 1)).paymentDutyDays())
                .isEqualTo(5);
        assertThat(limits.of(REGION, LocalDate.of(2026, 12, 31)).paymentDutyDays())
                .isEqualTo(5);
        assertThat(limits.of(REGION, LocalDate.of(2027, 1, 1)).paymentDutyDays())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"defaults\":{\"contactNaming\":\"a day\"}}",
                "{\"defaults\":{\"contactNaming\":\"PT-1H\"}}",
                "{\"defaults\":{\"contactNaming\":\"P366D\"}}",
                "{\"defaults\":{\"planningCallDays\":-1}}",
                "{\"defaults\":{\"planningCallDays\":366}}",
                "{\"regions\":[{\"provider\":\"Region\",\"limits\":{}}]}",
                "{\"regions\":[{\"provider\":\"SE0000000009-REGION\",\"limits\":{}},{\"provider\":\"SE0000000009-REGION\",\"limits\":{}}]}"
            })
    void limits_that_cannot_be_stop_the_start(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> from(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"defaults\":{\"planningCallHours\":3}}",
                "{\"defaults\":{\"planningCallDays\":\"3\"}}",
                "{\"regions\":[{\"provider\":\"SE0000000009-REGION\"}]}",
                "{\"regions\":[{\"provider\":\"SE0000000009-REGION\",\"from\":\"soon\",\"limits\":{}}]}"
            })
    void a_file_of_another_form_stops_the_start(String json) {
        assertThatThrownBy(() -> from(json)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_file_that_is_not_there_stops_the_start() {
        Path nowhere = folder.resolve("nowhere.json");
        assertThatThrownBy(() -> LimitsOfRegions.of(Optional.of(nowhere))).isInstanceOf(UncheckedIOException.class);
    }

    private RegionLimits from(String json) {
        try {
            return LimitsOfRegions.of(Optional.of(Files.writeString(folder.resolve("limits.json"), json)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable.getMessage() + " on writing", unwritable);
        }
    }
}
