package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private final Placeholders placeholders = new Placeholders(LocalDate.of(2026, 12, 30));

    @Test
    void days_are_counted_from_today() {
        assertThat(placeholders.fill("{\"on\":\"<today>\",\"to\":\"<in 3 days>\"}"))
                .isEqualTo("{\"on\":\"2026-12-30\",\"to\":\"2027-01-02\"}");
    }

    @Test
    void names_stand_for_what_was_made() {
        UUID walk = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
        placeholders.keep("walk", walk);
        assertThat(placeholders.fill("/goals/<walk>/acceptance")).isEqualTo("/goals/" + walk + "/acceptance");
    }

    @Test
    void a_new_id_is_new_each_time() {
        assertThat(placeholders.fill("<new id>")).isNotEqualTo(placeholders.fill("<new id>"));
    }

    @Test
    void a_name_of_nothing_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> placeholders.fill("<nothing>"))
                .withMessageContaining("nothing");
    }
}
