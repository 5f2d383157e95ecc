package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stafett.contracts.handover.History.given;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;

class PatientFoldTest {
    @Test
    void the_last_position_stands_with_who_recorded_it() {
        given(Samples.initiated(), new PositionRecorded(Samples.AGREED))
                .when(
                        Samples.PATIENT,
                        new PositionRecorded(new PatientsPosition("disagreed", "Vill stanna en vecka till.")))
                .then(handover -> assertThat(handover.position())
                        .isEqualTo(new Position(
                                "disagreed",
                                "Vill stanna en vecka till.",
                                new Stamp(Samples.PATIENT, "2026-03-01T08:02:00.000000Z"))));
    }

    @Test
    void what_was_told_is_kept_in_order() {
        given(
                        Samples.initiated(),
                        new InformationGiven("patient", "how-to-read", "Visade i 1177."),
                        new InformationGiven("relative", "whom-to-call", null))
                .then(handover -> assertThat(handover.information())
                        .extracting(Information::to, Information::what, Information::note)
                        .containsExactly(
                                tuple("patient", "how-to-read", "Visade i 1177."),
                                tuple("relative", "whom-to-call", null)));
    }
}
