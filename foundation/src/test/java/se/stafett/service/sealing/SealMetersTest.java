package se.stafett.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.store.seal.Contradiction;

class SealMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SealMeters meters = new SealMeters(registry);

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    @Test
    void what_is_sealed_and_witnessed_is_told_by_size() {
        meters.sealed(7);
        meters.witnessed("w", 5);
        meters.witnessed("w", 7);

        assertThat(gauge("stafett.seal.size")).isEqualTo(7);
        assertThat(registry.get("stafett.witness.size")
                        .tag("witness", "w")
                        .gauge()
                        .value())
                .isEqualTo(7);
    }

    @Test
    void what_calls_for_a_person_stands_until_it_is_mended() {
        meters.contradicted(List.of(new Contradiction(3, 9, 8)));
        meters.contradicted(List.of(new Contradiction(3, 9, 8)));
        meters.forked("put back");
        assertThat(gauge("stafett.seal.contradicted")).isEqualTo(1);
        assertThat(gauge("stafett.seal.forked")).isEqualTo(1);

        meters.contradicted(List.of());
        meters.sealed(10);
        assertThat(gauge("stafett.seal.contradicted")).isZero();
        assertThat(gauge("stafett.seal.forked")).isZero();
    }

    @Test
    void failures_and_refusals_are_counted() {
        meters.failed(new IllegalStateException());
        meters.refused("w", "no");

        assertThat(registry.get("stafett.seal.failures").counter().count()).isEqualTo(1);
        assertThat(registry.get("stafett.witness.refusals").counter().count()).isEqualTo(1);
    }
}
