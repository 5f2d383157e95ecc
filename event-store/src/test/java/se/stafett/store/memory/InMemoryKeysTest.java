package se.stafett.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.store.StoreUnderTest.await;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.protection.PatientKey;

class InMemoryKeysTest {
    private final InMemoryKeys keys = new InMemoryKeys();

    @Test
    void a_patient_gets_a_key_and_keeps_it() {
        PatientKey first = await(keys.forPatient("a"));

        assertThat(await(keys.forPatient("a"))).isEqualTo(first);
        assertThat(await(keys.byId(first.kid()))).contains(first);
        assertThat(await(keys.forPatient("b"))).isNotEqualTo(first);
    }

    @Test
    void a_destroyed_key_is_gone() {
        PatientKey first = await(keys.forPatient("a"));
        keys.destroy("a");

        assertThat(await(keys.byId(first.kid()))).isEmpty();
        assertThat(await(keys.forPatient("a"))).isNotEqualTo(first);
    }
}
