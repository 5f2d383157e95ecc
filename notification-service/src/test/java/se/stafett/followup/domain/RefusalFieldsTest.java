package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalFieldsTest {
    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new DateRefusal.DateHasPassed("nextReview", Samples.TODAY).field())
                .contains("nextReview");
        assertThat(new ConclusionRefusal.MissingDialogueNotExplained().field()).contains("dialogue.note");
        assertThat(new PlanRefusal.NoAttainmentScale(Samples.WALK).field()).contains("gas");
        assertThat(new ContentRefusal.NothingChanges().field()).isEmpty();
    }
}
