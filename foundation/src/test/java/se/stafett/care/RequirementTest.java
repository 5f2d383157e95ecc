package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequirementTest {

    private record TooEarly(int hour) implements Refusal.NotNow {
        @Override
        public String code() {
            return "too-early";
        }
    }

    private record NotYours(List<String> owners, Optional<String> none) implements Refusal.NotAllowed {
        @Override
        public String code() {
            return "not-yours";
        }
    }

    private static final Refusal EARLY = new TooEarly(4);
    private static final Refusal FOREIGN = new NotYours(List.of("a", "b"), Optional.empty());

    @Test
    void when_all_holds_the_events_happen_in_order() {
        assertThat(require(true, EARLY).and(true, FOREIGN).then("first", "second"))
                .isEqualTo(new Decision.Accepted<>(List.of("first", "second")));
        assertThat(nothing().then("it")).isEqualTo(Decision.accepted("it"));
    }

    @Test
    void the_first_rule_that_does_not_hold_decides() {
        assertThat(require(true, EARLY).and(false, FOREIGN).and(false, EARLY).then("it"))
                .isEqualTo(Decision.rejected(FOREIGN));
        assertThat(require(false, EARLY).and(false, FOREIGN).then("it")).isEqualTo(Decision.rejected(EARLY));
        assertThat(require(false, EARLY).and(require(false, FOREIGN)).unmet()).contains(EARLY);
        assertThat(nothing().and(require(false, FOREIGN)).unmet()).contains(FOREIGN);
    }

    @Test
    void a_rule_that_builds_on_another_is_asked_only_when_the_other_holds() {
        assertThat(require(false, EARLY)
                        .andThen(() -> {
                            throw new AssertionError("must not be asked");
                        })
                        .unmet())
                .contains(EARLY);
        assertThat(nothing().andThen(() -> require(false, FOREIGN)).unmet()).contains(FOREIGN);
    }

    @Test
    void a_refusal_names_what_its_text_needs() {
        assertThat(EARLY.arguments()).containsExactly(Map.entry("hour", "4"));
        assertThat(FOREIGN.arguments()).containsEntry("owners", "a, b");
        assertThat(EARLY.field()).isEmpty();
    }

    @Test
    void a_refusal_says_what_can_be_done_about_it() {
        assertThat(EARLY.nature()).isEqualTo(Refusal.Nature.NOT_NOW);
        assertThat(FOREIGN.nature()).isEqualTo(Refusal.Nature.NOT_ALLOWED);
    }

    @Test
    void a_value_that_is_trusted_names_the_rule_if_the_trust_was_wrong() {
        assertThat(Parsed.valid("x").trusted()).isEqualTo("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HsaId.parse("x").trusted())
                .withMessage("hsa-id");
    }
}
