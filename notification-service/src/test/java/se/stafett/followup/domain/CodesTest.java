package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Coded;

class CodesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AchievementStatus.class,
                Cause.class,
                FollowUpStatus.class,
                Outcome.class,
                PlanStatus.class,
                Teller.class
            })
    void codes_are_all_different_and_in_lower_case_with_hyphens(Class<? extends Coded> list) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(Coded::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void outcome_codes_are_those_of_kl() {
        assertThat(Arrays.stream(OutcomeCode.values()).map(OutcomeCode::code)).containsExactly("E1", "E2", "E3", "E4");
    }
}
