package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.local.loader.PlacedPlan.Place;

class ArrangementTest {
    @Test
    void a_plan_that_is_alone_stays_so() {
        assertThat(Arrangement.of(List.of(plan("a", Course.EPISODE, Fate.ACTIVE, 2010))))
                .extracting(PlacedPlan::place)
                .containsExactly(Place.ALONE);
    }

    @Test
    void lasting_plans_become_the_one_that_began_first() {
        assertThat(Arrangement.of(List.of(
                        plan("later", Course.LASTING, Fate.ACTIVE, 2012),
                        plan("held", Course.LASTING, Fate.ON_HOLD, 2011),
                        plan("first", Course.LASTING, Fate.ACTIVE, 2010))))
                .extracting(placed -> placed.plan().title(), PlacedPlan::place)
                .containsExactly(
                        tuple("first", Place.ALONE), tuple("held", Place.MERGED), tuple("later", Place.MERGED));
    }

    @Test
    void an_episode_is_kept_apart_even_when_it_began_first() {
        assertThat(Arrangement.of(List.of(
                        plan("episode", Course.EPISODE, Fate.ACTIVE, 2010),
                        plan("lasting", Course.LASTING, Fate.ACTIVE, 2012))))
                .extracting(placed -> placed.plan().title(), PlacedPlan::place)
                .containsExactly(tuple("lasting", Place.ALONE), tuple("episode", Place.KEPT_APART));
    }

    @Test
    void two_episodes_are_kept_apart() {
        assertThat(Arrangement.of(List.of(
                        plan("second", Course.EPISODE, Fate.ACTIVE, 2012),
                        plan("first", Course.EPISODE, Fate.ACTIVE, 2010))))
                .extracting(placed -> placed.plan().title(), PlacedPlan::place)
                .containsExactly(tuple("first", Place.ALONE), tuple("second", Place.KEPT_APART));
    }

    @Test
    void what_is_over_comes_before_what_is_active() {
        assertThat(Arrangement.of(List.of(
                        plan("active", Course.LASTING, Fate.ACTIVE, 2009),
                        plan("over", Course.LASTING, Fate.CLOSED_GOALS_MET, 2012),
                        plan("draft", Course.LASTING, Fate.DRAFT, 2011))))
                .extracting(placed -> placed.plan().title())
                .containsExactly("draft", "over", "active");
    }

    @Test
    void what_goes_into_the_first_comes_before_what_is_kept_apart() {
        assertThat(Arrangement.of(List.of(
                        plan("first", Course.LASTING, Fate.ACTIVE, 2009),
                        plan("episode", Course.EPISODE, Fate.ACTIVE, 2010),
                        plan("merged", Course.LASTING, Fate.ACTIVE, 2011))))
                .extracting(PlacedPlan::place)
                .containsExactly(Place.ALONE, Place.MERGED, Place.KEPT_APART);
    }

    @Test
    void the_reason_names_both_plans() {
        List<PlacedPlan> placed = Arrangement.of(List.of(
                plan("diabetes", Course.LASTING, Fate.ACTIVE, 2010),
                plan("asthma", Course.LASTING, Fate.ACTIVE, 2011),
                plan("fracture", Course.EPISODE, Fate.ACTIVE, 2012)));
        assertThat(placed.get(0).reason()).isEmpty();
        assertThat(placed.get(1).reason()).contains("asthma", "diabetes");
        assertThat(placed.get(2).reason()).contains("fracture", "diabetes");
    }

    private static MappedPlan plan(String title, Course course, Fate fate, int year) {
        return new MappedPlan(
                title, title, course, fate, LocalDate.of(year, 1, 1), Optional.empty(), "", List.of(), List.of());
    }
}
