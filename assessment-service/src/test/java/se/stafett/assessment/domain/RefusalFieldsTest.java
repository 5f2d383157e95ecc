package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalFieldsTest {
    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new DateRefusal.DateIsStillToCome("on", Samples.TODAY).field())
                .contains("on");
        assertThat(new ScoreRefusal.NumberOutOfRange("items[2]", 0, 4).field()).contains("items[2]");
        assertThat(new FindingRefusal.QualifierOutOfRange(Qualifier.CAPACITY, 7, "0").field())
                .contains("capacity");
        assertThat(new ContentRefusal.NothingIsTold().field()).isEmpty();
    }
}
