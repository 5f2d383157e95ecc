package se.stafett.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are those of docs/event-hash.md; they hold for ever, since every position depends on them. */
class LaneTest {
    @ParameterizedTest
    @CsvSource({
        "5d41402abc4b2a76b9719d911017c592, 51",
        "00000000000000000000000000000000, 42",
        "ffffffffffffffffffffffffffffffff, 8",
        "0123456789abcdef0123456789abcdef, 3",
        "a, 18"
    })
    void a_patient_has_this_lane(String patientRef, int lane) {
        assertThat(Lane.of(patientRef)).isEqualTo(lane);
    }

    @Test
    void patients_spread_over_all_lanes() {
        Random random = new Random(20260301);
        int[] patients = new int[Lane.COUNT];
        for (int i = 0; i < Lane.COUNT * 100; i++) {
            patients[Lane.of(Long.toHexString(random.nextLong()))]++;
        }
        assertThat(Arrays.stream(patients).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(50, 150));
    }
}
