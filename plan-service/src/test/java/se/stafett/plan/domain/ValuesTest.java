package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.IcfCode;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 6})
    void an_attainment_scale_has_five_levels(int levels) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure.ByAttainment(Collections.nCopies(levels, text("Nivå"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3, 100})
    void attainment_is_minus_two_to_two(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attainment(level));
    }

    @Test
    void less_than_expected_is_below_zero() {
        assertThat(new Attainment(-1).isLessThanExpected()).isTrue();
        assertThat(new Attainment(0).isLessThanExpected()).isFalse();
    }

    @Test
    void what_is_in_a_plan_is_not_changed_from_outside() {
        List<IcfCode> codes = new ArrayList<>(List.of(new IcfCode("d450")));
        GoalContent content = new GoalContent(text("Gå"), codes, Optional.empty(), Optional.empty(), Optional.empty());
        codes.clear();
        assertThat(content.icf()).hasSize(1);
        Items items = Items.none().with(goal(content));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> items.goals().clear());
    }

    @Test
    void a_relative_is_known_by_name_and_relation_a_professional_by_hsa_id() {
        Participant anna = relative("Anna", "dotter");
        assertThat(anna.isSamePersonAs(relative("Anna", "dotter"))).isTrue();
        assertThat(anna.isSamePersonAs(relative("Anna", "granne"))).isFalse();
        assertThat(professional("Anna").isSamePersonAs(professional("Anna A"))).isTrue();
        assertThat(professional("Anna").isSamePersonAs(anna)).isFalse();
    }

    @Test
    void what_is_planned_may_reach_from_a_life_back_to_ten_years_ahead() {
        assertThat(Days.canBePlanned("from", TODAY.minusYears(130), TODAY).unmet())
                .isEmpty();
        assertThat(Days.canBePlanned("from", TODAY.plusYears(10), TODAY).unmet())
                .isEmpty();
        assertThat(Days.canHaveHappened("on", TODAY, TODAY).unmet()).isEmpty();
        assertThat(Days.canHaveHappened("on", TODAY.minusYears(131), TODAY).unmet())
                .isPresent();
    }

    private static Goal goal(GoalContent content) {
        UUID id = Samples.WALK;
        return Goal.proposed(id, content, People.WARD, new Provenance(Samples.PLAN, 2, id));
    }

    private static Participant relative(String name, String relation) {
        return new Participant(
                Samples.id(name),
                ParticipantKind.RELATIVE,
                text(name),
                Optional.empty(),
                Optional.empty(),
                maybe(relation),
                Optional.empty());
    }

    private static Participant professional(String name) {
        return new Participant(
                Samples.id(name),
                ParticipantKind.PROFESSIONAL,
                text(name),
                Optional.of(People.HOME_THERAPIST_ID),
                Optional.of(People.HOME),
                Optional.empty(),
                Optional.empty());
    }
}
