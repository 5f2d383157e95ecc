package se.stafett.service.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

class LabelsTest {
    private static final List<String> LABELS = List.of(
            Labels.patient(new PatientRef("0123456789abcdef0123456789abcdef")),
            Labels.status(Actor.Role.CLINICIAN),
            Labels.unit(new HsaId("SE0000000001-STROKE")),
            Labels.unit(new HsaId("SE0000000002-HOMEREHAB")));

    @Test
    void labels_tell_what_they_were_made_of() {
        assertThat(Labels.statusIn(LABELS)).isEqualTo("clinician");
        assertThat(Labels.unitsIn(LABELS)).containsExactly("SE0000000001-STROKE", "SE0000000002-HOMEREHAB");
    }
}
