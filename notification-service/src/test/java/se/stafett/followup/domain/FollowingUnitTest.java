package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;
import se.stafett.followup.domain.PlanGoal.Standing;

class FollowingUnitTest {

    private static final PlanSnapshot NOTHING_OPEN = Samples.holding(
            Samples.plan(),
            List.of(goal(1, People.CENTRE, Standing.COMPLETED)),
            List.of(new PlanIntervention(new UUID(5, 1), People.HOME, false, false)));

    @Test
    void the_only_unit_that_answers_for_something_follows_it_up() {
        assertThat(FollowingUnit.of(Samples.plan())).contains(People.WARD);
        assertThat(FollowingUnit.of(Samples.handedOverTo(People.HOME, Samples.plan())))
                .contains(People.HOME);
    }

    @Test
    void of_several_it_is_the_named_contacts() {
        PlanSnapshot shared = open(People.WARD, People.WARD, People.HOME);
        assertThat(FollowingUnit.of(Samples.contacting(People.HOME, shared))).contains(People.HOME);
    }

    @Test
    void a_named_contact_whose_unit_answers_for_nothing_does_not_count() {
        PlanSnapshot shared = open(People.WARD, People.WARD, People.HOME);
        assertThat(FollowingUnit.of(Samples.contacting(People.CENTRE, shared))).contains(People.WARD);
    }

    @Test
    void without_one_it_is_the_unit_that_answers_for_most() {
        assertThat(FollowingUnit.of(open(People.WARD, People.HOME, People.HOME)))
                .contains(People.HOME);
    }

    @Test
    void and_of_equals_the_first_by_hsa_id_whatever_the_order_of_items() {
        assertThat(FollowingUnit.of(open(People.HOME, People.CENTRE))).contains(People.HOME);
        assertThat(FollowingUnit.of(open(People.CENTRE, People.HOME))).contains(People.HOME);
    }

    @Test
    void what_has_ended_does_not_count() {
        PlanSnapshot plan = Samples.holding(
                Samples.plan(),
                List.of(
                        goal(1, People.CENTRE, Standing.COMPLETED),
                        goal(2, People.CENTRE, Standing.ENDED),
                        goal(3, People.HOME, Standing.PROPOSED)),
                List.of());
        assertThat(FollowingUnit.of(plan)).contains(People.HOME);
    }

    @Test
    void where_nothing_is_open_it_is_nobody_or_whoever_began() {
        assertThat(FollowingUnit.of(NOTHING_OPEN)).isEmpty();
        assertThat(FollowingUnit.first(NOTHING_OPEN)).isEqualTo(People.WARD);
        assertThat(FollowingUnit.first(Samples.contacting(People.HOME, NOTHING_OPEN)))
                .isEqualTo(People.HOME);
    }

    private static PlanSnapshot open(HsaId... units) {
        List<PlanGoal> goals = new ArrayList<>();
        for (HsaId unit : units) {
            goals.add(goal(goals.size(), unit, Standing.ACCEPTED));
        }
        return Samples.holding(Samples.plan(), goals, List.of());
    }

    private static PlanGoal goal(int id, HsaId unit, Standing standing) {
        return new PlanGoal(new UUID(4, id), unit, standing, false);
    }
}
