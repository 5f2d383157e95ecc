package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalFieldsTest {
    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new DateRefusal.DateHasPassed("targetDate", Samples.TODAY).field())
                .contains("targetDate");
        assertThat(new ContentRefusal.TooMany("icf", 20).field()).contains("icf");
        assertThat(new AgreementRefusal.PositionNotExplained(Position.UNABLE).field())
                .contains("reason");
        assertThat(new ContentRefusal.NothingIsTold().field()).isEmpty();
    }
}
