package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalFieldsTest {
    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new TimeRefusal.TimeHasPassed("start", Samples.NOW).field()).contains("start");
        assertThat(new ContentRefusal.TooMany("participants", 50).field()).contains("participants");
        assertThat(new CourseRefusal.PlanVersionNotKnown(10, 9).field()).contains("planVersion");
        assertThat(new CourseRefusal.PositionNotRecorded().field()).isEmpty();
    }
}
