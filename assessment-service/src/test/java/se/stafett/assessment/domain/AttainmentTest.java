package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Decimal;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Range;

class AttainmentTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void goals_attained_as_expected_give_fifty(int goals) {
        assertThat(Attainment.tScore(same(goals, 3, 0))).isEqualByComparingTo("50");
    }

    @Test
    void one_goal_gives_ten_for_each_level_whatever_it_weighs() {
        for (int level = -2; level <= 2; level++) {
            assertThat(Attainment.tScore(same(1, 7, level)).doubleValue()).isEqualTo(50 + 10 * level, within(1e-12));
        }
    }

    @Test
    void it_is_what_the_formula_gives() {
        Random random = new Random(20_260_302);
        for (int round = 0; round < 2_000; round++) {
            List<AttainedGoal> goals = new ArrayList<>();
            for (int goal = random.nextInt(10); goal >= 0; goal--) {
                goals.add(goal(1 + random.nextInt(9), random.nextInt(5) - 2));
            }
            assertThat(Attainment.tScore(goals).doubleValue()).isEqualTo(formula(goals), within(1e-9));
        }
    }

    @Test
    void it_lies_on_the_scale_of_the_catalogue_however_well_or_badly_it_went() {
        Range range = Samples.INSTRUMENTS
                .find("gas")
                .orElseThrow()
                .scales()
                .getFirst()
                .range();
        for (int goals = 1; goals <= 10; goals++) {
            assertThat(range.contains(Attainment.tScore(same(goals, 9, 2)))).isTrue();
            assertThat(range.contains(Attainment.tScore(same(goals, 9, -2)))).isTrue();
        }
    }

    @Test
    void it_is_kept_to_two_decimals() {
        assertThat(computed(List.of(goal(2, -1), goal(1, 0)))).hasToString("41.97");
        assertThat(computed(same(1, 1, 2))).hasToString("70.00");
    }

    private static Decimal computed(List<AttainedGoal> goals) {
        Instrument gas = Samples.INSTRUMENTS.find("gas").orElseThrow();
        ScoreEntry entry = new ScoreEntry("gas", Samples.TODAY, Map.of(), List.of(), goals, Optional.empty());
        return Computed.of(gas.form(), entry).orElseThrow().value();
    }

    private static double formula(List<AttainedGoal> goals) {
        double weighted = 0;
        double squares = 0;
        double sum = 0;
        for (AttainedGoal goal : goals) {
            weighted += goal.weight() * goal.level();
            squares += goal.weight() * goal.weight();
            sum += goal.weight();
        }
        return 50 + 10 * weighted / Math.sqrt(0.7 * squares + 0.3 * sum * sum);
    }

    private static List<AttainedGoal> same(int goals, int weight, int level) {
        List<AttainedGoal> all = new ArrayList<>();
        for (int goal = 0; goal < goals; goal++) {
            all.add(goal(weight, level));
        }
        return all;
    }

    private static AttainedGoal goal(int weight, int level) {
        return new AttainedGoal(Optional.empty(), weight, level);
    }
}
