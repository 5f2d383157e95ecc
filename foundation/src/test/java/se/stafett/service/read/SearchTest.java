package se.stafett.service.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.edge.problem.ProblemException;

class SearchTest {
    private static final String REF = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    @Test
    void what_is_given_narrows_the_search_and_who_asks_narrows_it_further() {
        assertThat(labels("SE0000000001-STROKE", "clinician", REF))
                .containsExactly("unit:SE0000000001-STROKE", "status:clinician", "patient:" + REF, "patient:" + OTHER);
        assertThat(labels(null, null, null)).containsExactly("patient:" + OTHER);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThatThrownBy(() -> labels("ward", null, null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> labels(null, "asleep", null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> labels(null, null, "191212121212")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        Search.labels(null, null, Actor.Role.class, null, new Actor.Relative(new PatientRef(OTHER))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void an_auditor_who_asks_for_nothing_finds_all() {
        assertThat(Search.labels(
                        null, null, Actor.Role.class, null, new Actor.Auditor(new HsaId("SE0000000001-AUDIT"))))
                .isEmpty();
    }

    private static List<String> labels(@Nullable String unit, @Nullable String status, @Nullable String patient) {
        return Search.labels(unit, status, Actor.Role.class, patient, new Actor.Patient(new PatientRef(OTHER)));
    }
}
