package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTest {
    private static final PlainText TOLD = new PlainText("Vill hem.");
    private static final PlainText ANEW = new PlainText("Vill ut.");

    @Test
    void a_story_begins_untold() {
        assertThat(Story.untold().isEmpty()).isTrue();
        assertThat(Story.Part.values())
                .allMatch(part -> Story.untold().part(part).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_part_is_told_and_told_anew_and_the_others_stand_as_they_were(Story.Part part) {
        Story all = new Story(
                Optional.of(TOLD), Optional.of(TOLD), Optional.of(TOLD), Optional.of(TOLD), Optional.of(TOLD));
        Story changed = all.and(Story.untold().with(part, ANEW));

        assertThat(changed).isEqualTo(all.with(part, ANEW)).isNotEqualTo(all);
        assertThat(changed.part(part)).contains(ANEW);
        assertThat(Story.Part.values())
                .filteredOn(other -> other != part)
                .allMatch(other -> changed.part(other).equals(Optional.of(TOLD)));
    }

    @ParameterizedTest
    @EnumSource
    void one_part_is_enough_to_tell_something(Story.Part part) {
        assertThat(Story.untold().with(part, TOLD).isEmpty()).isFalse();
    }

    @Test
    void parts_have_the_names_that_corrections_use() {
        assertThat(Story.Part.values())
                .extracting(Story.Part::path)
                .containsExactly("lifeSituation", "drive", "resources", "abilities", "needs");
    }
}
