package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {
    private static final Story ALL = new Story("liv", "drivkraft", "resurser", "förmågor", "behov");
    private static final Story NOTHING = new Story(null, null, null, null, null);

    @Test
    void the_first_story_stands_as_it_was_told() {
        assertThat(Story.retold(null, ALL)).isEqualTo(ALL);
        assertThat(Story.retold(null, NOTHING)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lifeSituation", "drive", "resources", "abilities", "needs"})
    void a_part_is_told_anew_and_the_others_stand_as_they_were(String part) {
        Story retold = Story.retold(ALL, NOTHING.with(part, "nytt"));

        assertThat(retold).isEqualTo(ALL.with(part, "nytt")).isNotEqualTo(ALL);
        assertThat(retold.part(part)).isEqualTo("nytt");
        assertThat(NOTHING.part(part)).isNull();
        assertThat(Story.hasPart(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dreams", "Drive", "story.drive"})
    void there_are_no_other_parts(String part) {
        assertThat(Story.hasPart(part)).isFalse();
        assertThat(ALL.with(part, "nytt")).isEqualTo(ALL);
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.part(part));
    }
}
