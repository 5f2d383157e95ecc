package se.stafett.discharge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.HsaId;
import se.stafett.discharge.domain.Deadlines;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.NotifiedDischarge;
import se.stafett.discharge.domain.RandomHistory;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.discharge.limits.LimitsOfRegions;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What a discharge is found by, what place it holds and when it wakes, after whatever people did. */
class DischargesTest {
    private static final RegionLimits LIMITS = LimitsOfRegions.shipped();

    private final Discharges discharges = new Discharges(LIMITS);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_is_found_by_status_patient_and_all_units_that_take_part(long seed) {
        after(seed).forEach(discharge -> {
            List<String> labels = found(discharge).labels();
            assertThat(Labels.statusIn(labels)).isEqualTo(discharge.status().code());
            assertThat(labels).contains(Labels.patient(discharge.patient()));
            assertThat(Labels.unitsIn(labels))
                    .containsExactlyInAnyOrderElementsOf(
                            discharge.units().stream().map(HsaId::value).toList());
            assertThat(discharges.patient(discharge)).isEqualTo(discharge.patient());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_holds_the_place_of_its_patient_at_its_unit_while_the_patient_is_there(long seed) {
        after(seed)
                .forEach(discharge -> assertThat(found(discharge).reservation())
                        .isEqualTo(
                                Set.of("admitted", "ready")
                                                .contains(discharge.status().code())
                                        ? Optional.of(
                                                "open-discharge:" + discharge.patient() + ":" + discharge.hospital())
                                        : Optional.empty()));
    }

    /** When it wakes, something has just become late, or has a day left. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_wakes_when_something_becomes_late_or_nearly_so(long seed) {
        after(seed)
                .forEach(discharge -> found(discharge)
                        .wakeAt()
                        .ifPresent(wake -> assertThat(unmet(discharge, wake))
                                .anyMatch(due -> due.plusNanos(1_000).equals(wake)
                                        || due.minus(Duration.ofDays(1)).equals(wake))));
    }

    @Test
    void some_wake_and_some_sleep() {
        Set<Boolean> wakes = new HashSet<>();
        seeds().forEach(seed -> after(seed)
                .forEach(discharge -> wakes.add(found(discharge).wakeAt().isPresent())));
        assertThat(wakes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void its_streams_keep_their_name() {
        assertThat(discharges.name()).isEqualTo("discharge");
        assertThat(discharges.none()).isEqualTo(Discharge.notNotified());
    }

    private StreamState found(NotifiedDischarge discharge) {
        return discharges.found(discharge);
    }

    /** When what has neither been done nor stopped is due. */
    private static List<Instant> unmet(NotifiedDischarge discharge, Instant moment) {
        return Deadlines.of(discharge, LIMITS.of(discharge), moment).stream()
                .filter(deadline ->
                        deadline.metAt().isEmpty() && deadline.stoppedAt().isEmpty())
                .flatMap(deadline -> deadline.due().stream())
                .toList();
    }

    private List<NotifiedDischarge> after(long seed) {
        List<NotifiedDischarge> all = new ArrayList<>();
        Discharge discharge = discharges.none();
        for (RandomHistory.Turn turn : RandomHistory.of(seed, 40)) {
            for (DischargeEvent event : turn.events()) {
                discharge = discharges.after(discharge, event, new UUID(0, all.size()));
                all.add(discharge.notified().orElseThrow());
            }
        }
        return all;
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }
}
