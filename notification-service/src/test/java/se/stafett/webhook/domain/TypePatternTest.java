package se.stafett.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypePatternTest {

    @Test
    void a_name_takes_events_of_that_name_and_version_alone() {
        TypePattern one = new TypePattern("plan.goal-accepted.v1");

        assertThat(one.takes("plan.goal-accepted.v1")).isTrue();
        assertThat(one.takes("plan.goal-accepted.v2")).isFalse();
        assertThat(one.takes("plan.goal-accepted.v11")).isFalse();
        assertThat(one.takes("plan.agreed.v1")).isFalse();
    }

    @Test
    void a_kind_takes_all_events_of_such_streams() {
        TypePattern kind = new TypePattern("follow-up.*");

        assertThat(kind.takes("follow-up.concluded.v1")).isTrue();
        assertThat(kind.takes("plan.agreed.v1")).isFalse();
        assertThat(new TypePattern("plan.*").takes("plans.agreed.v1")).isFalse();
    }

    @Test
    void a_star_takes_everything() {
        assertThat(new TypePattern("*").takes("handover.completed.v1")).isTrue();
        assertThat(new TypePattern("*")).hasToString("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plan",
                "plan.",
                "plan.*.v1",
                "*.*",
                "**",
                "plan.goal-accepted",
                "plan.goal-accepted.v0",
                "plan.goal-accepted.1",
                "Plan.agreed.v1",
                "plan.agreed.v1 ",
                "plan..v1",
                "plan.goal_accepted.v1",
                "-plan.*",
                "plan-.*",
                "plan.%.v1",
                "plan.agreed.v12345"
            })
    void whatever_else_is_no_pattern(String text) {
        assertThat(TypePattern.isOne(text)).isFalse();
        assertThatThrownBy(() -> new TypePattern(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pattern_has_an_end() {
        assertThat(TypePattern.isOne("a".repeat(200) + ".*")).isFalse();
    }
}
