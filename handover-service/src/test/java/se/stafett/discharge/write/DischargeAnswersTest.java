package se.stafett.discharge.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.discharge.domain.CourseRefusal.AnotherDischargeIsOpen;

class DischargeAnswersTest {

    @Test
    void whoever_finds_the_place_taken_is_told_by_which_discharge() {
        UUID holder = new UUID(1, 1);
        assertThat(new DischargeAnswers().reserved(holder)).isEqualTo(new AnotherDischargeIsOpen(holder));
    }
}
