package se.stafett.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.indicator.domain.Indicator.GOALS_MET;
import static se.stafett.indicator.domain.Indicator.NEEDS_WITH_PLAN;
import static se.stafett.indicator.domain.Indicator.PLANS_DRAWN_UP;
import static se.stafett.indicator.domain.Indicator.PLANS_WITH_ACCEPTED_GOALS;
import static se.stafett.indicator.messaging.Told.HOME;
import static se.stafett.indicator.messaging.Told.WARD;
import static se.stafett.indicator.messaging.Told.absorbed;
import static se.stafett.indicator.messaging.Told.accepted;
import static se.stafett.indicator.messaging.Told.agreed;
import static se.stafett.indicator.messaging.Told.assessmentInError;
import static se.stafett.indicator.messaging.Told.closed;
import static se.stafett.indicator.messaging.Told.custody;
import static se.stafett.indicator.messaging.Told.drafted;
import static se.stafett.indicator.messaging.Told.goalInError;
import static se.stafett.indicator.messaging.Told.mergedInto;
import static se.stafett.indicator.messaging.Told.need;
import static se.stafett.indicator.messaging.Told.noNeed;
import static se.stafett.indicator.messaging.Told.opened;
import static se.stafett.indicator.messaging.Told.outcome;
import static se.stafett.indicator.messaging.Told.planInError;
import static se.stafett.indicator.messaging.Told.proposed;
import static se.stafett.indicator.messaging.Told.refused;
import static se.stafett.indicator.messaging.Told.restored;
import static se.stafett.indicator.messaging.Told.revised;
import static se.stafett.indicator.messaging.Told.separated;
import static se.stafett.indicator.messaging.Told.withdrawn;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given what happened to assessments and plans, then these are counted. */
class PlanIndicatorsTest {
    private static final UUID FALL = Told.id(1);
    private static final UUID STROKE = Told.id(2);
    private static final UUID PLAN = Told.id(3);
    private static final UUID SECOND = Told.id(4);
    private static final UUID WALK = Told.id(5);
    private static final UUID COOK = Told.id(6);

    @Test
    void a_plan_is_drawn_up_when_it_first_comes_into_force_at_the_unit_that_drafted_it() {
        Way way = Way.given().on("2026-03-02", drafted(PLAN, WARD), proposed(PLAN, WALK, WARD), accepted(PLAN, WALK));
        assertThat(way.cases(PLANS_DRAWN_UP)).isEmpty();

        way.on("2026-03-05", agreed(PLAN)).on("2026-04-01", agreed(PLAN));

        assertThat(way.cases(PLANS_DRAWN_UP)).containsExactly("STROKE 2026-03-05 unknown counted");
    }

    @Test
    void a_plan_that_the_patient_disagrees_with_is_not_drawn_up_but_one_that_they_could_not_take_part_in_is() {
        assertThat(inForce("disagreed").cases(PLANS_DRAWN_UP)).isEmpty();
        assertThat(inForce("unable").cases(PLANS_DRAWN_UP)).containsExactly("STROKE 2026-03-02 unknown counted");
    }

    @Test
    void the_day_is_the_one_in_sweden() {
        Way way = Way.given().at("2026-03-31T23:50", drafted(PLAN, WARD), agreed(PLAN));

        assertThat(way.cases(PLANS_DRAWN_UP)).containsExactly("STROKE 2026-03-31 unknown counted");
        assertThat(Way.given()
                        .at("2026-04-01T00:00", drafted(PLAN, WARD), agreed(PLAN))
                        .cases(PLANS_DRAWN_UP))
                .containsExactly("STROKE 2026-04-01 unknown counted");
    }

    @Test
    void what_belongs_to_a_plan_in_error_is_taken_back() {
        Way way = inForce("agreed").on("2026-04-01", outcome(PLAN, WALK, "achieved"), planInError(PLAN));

        assertThat(way.cases(PLANS_DRAWN_UP)).isEmpty();
        assertThat(way.cases(PLANS_WITH_ACCEPTED_GOALS)).isEmpty();
        assertThat(way.cases(GOALS_MET)).isEmpty();
    }

    @Test
    void a_plan_that_is_closed_or_merged_was_drawn_up_all_the_same() {
        assertThat(inForce("agreed").on("2026-04-01", closed(PLAN, "goals-met")).cases(PLANS_DRAWN_UP))
                .hasSize(1);
        assertThat(inForce("agreed").on("2026-04-01", mergedInto(PLAN, SECOND)).cases(PLANS_DRAWN_UP))
                .hasSize(1);
    }

    @Test
    void the_level_is_that_of_the_latest_need_found_before() {
        Way way = Way.given()
                .on("2026-03-01", opened(FALL, WARD), need(FALL, "inpatient-ward"))
                .on("2026-03-02", drafted(PLAN, WARD), agreed(PLAN))
                .on("2026-03-03", opened(STROKE, HOME), need(STROKE, "municipal"))
                .on("2026-03-04", drafted(SECOND, HOME), agreed(SECOND));

        assertThat(way.cases(PLANS_DRAWN_UP))
                .containsExactly("STROKE 2026-03-02 inpatient-ward counted", "HOMEREHAB 2026-03-04 municipal counted");
        assertThat(way.on("2026-03-05", assessmentInError(STROKE)).cases(PLANS_DRAWN_UP))
                .containsExactly(
                        "STROKE 2026-03-02 inpatient-ward counted", "HOMEREHAB 2026-03-04 inpatient-ward counted");
    }

    @ParameterizedTest
    @CsvSource({"by-patient, yes", "in-meeting, yes", "by-representative, no"})
    void a_goal_is_the_patient_s_when_the_patient_accepted_it(String given, String holds) {
        Way way = Way.given()
                .on("2026-03-02", drafted(PLAN, WARD), proposed(PLAN, WALK, WARD), accepted(PLAN, WALK, given))
                .on("2026-03-03", agreed(PLAN));

        assertThat(way.cases(PLANS_WITH_ACCEPTED_GOALS)).containsExactly("STROKE 2026-03-03 unknown " + holds);
    }

    @Test
    void one_goal_that_the_patient_has_not_accepted_is_enough_and_what_comes_later_changes_nothing() {
        Way way = Way.given()
                .on("2026-03-02", drafted(PLAN, WARD), proposed(PLAN, WALK, WARD), accepted(PLAN, WALK))
                .on("2026-03-02", proposed(PLAN, COOK, WARD))
                .on("2026-03-03", agreed(PLAN))
                .on("2026-03-04", accepted(PLAN, COOK));

        assertThat(way.cases(PLANS_WITH_ACCEPTED_GOALS)).containsExactly("STROKE 2026-03-03 unknown no");
        assertThat(way.on("2026-03-05", goalInError(PLAN, COOK)).cases(PLANS_WITH_ACCEPTED_GOALS))
                .containsExactly("STROKE 2026-03-03 unknown yes");
        assertThat(way.on("2026-03-05", goalInError(PLAN, WALK)).cases(PLANS_WITH_ACCEPTED_GOALS))
                .containsExactly("STROKE 2026-03-03 unknown no");
    }

    @Test
    void a_goal_that_was_refused_or_withdrawn_before_is_none_of_the_plan_s() {
        Way way = Way.given()
                .on("2026-03-02", drafted(PLAN, WARD), proposed(PLAN, WALK, WARD), accepted(PLAN, WALK))
                .on("2026-03-02", proposed(PLAN, COOK, WARD), refused(PLAN, COOK))
                .on("2026-03-02", proposed(PLAN, FALL, WARD), withdrawn(PLAN, FALL))
                .on("2026-03-03", agreed(PLAN));

        assertThat(way.cases(PLANS_WITH_ACCEPTED_GOALS)).containsExactly("STROKE 2026-03-03 unknown yes");
        assertThat(way.cases(GOALS_MET)).isEmpty();
    }

    @Test
    void a_need_has_a_plan_once_one_comes_into_force() {
        Way way = Way.given().on("2026-03-01", opened(FALL, WARD), need(FALL, "inpatient-ward"));
        assertThat(way.cases(NEEDS_WITH_PLAN)).containsExactly("STROKE 2026-03-01 inpatient-ward no");

        way.on("2026-03-02", drafted(PLAN, HOME));
        assertThat(way.cases(NEEDS_WITH_PLAN)).containsExactly("STROKE 2026-03-01 inpatient-ward no");

        way.on("2026-03-09", agreed(PLAN));
        assertThat(way.cases(NEEDS_WITH_PLAN)).containsExactly("STROKE 2026-03-01 inpatient-ward yes");
    }

    @Test
    void a_plan_that_ended_before_the_need_was_found_or_began_after_the_next_one_is_not_the_need_s() {
        Way way = inForce("agreed")
                .on("2026-03-10", closed(PLAN, "goals-met"))
                .on("2026-03-11", opened(FALL, WARD), need(FALL, "inpatient-ward"))
                .on("2026-03-12", opened(STROKE, HOME), need(STROKE, "municipal"))
                .on("2026-03-13", drafted(SECOND, HOME), agreed(SECOND));

        assertThat(way.cases(NEEDS_WITH_PLAN))
                .containsExactly("STROKE 2026-03-11 inpatient-ward no", "HOMEREHAB 2026-03-12 municipal yes");
    }

    @Test
    void a_re_assessment_of_a_plan_in_force_has_a_plan() {
        Way way = inForce("agreed").on("2026-05-01", opened(FALL, HOME), need(FALL, "primary-care"));

        assertThat(way.cases(NEEDS_WITH_PLAN)).containsExactly("HOMEREHAB 2026-05-01 primary-care yes");
        assertThat(way.on("2026-05-02", planInError(PLAN)).cases(NEEDS_WITH_PLAN))
                .containsExactly("HOMEREHAB 2026-05-01 primary-care no");
    }

    @Test
    void no_need_and_an_assessment_in_error_count_for_nothing() {
        Way way = Way.given()
                .on("2026-03-01", opened(FALL, WARD), noNeed(FALL))
                .on("2026-03-01", opened(STROKE, WARD), need(STROKE, "home-team"), assessmentInError(STROKE));

        assertThat(way.cases(NEEDS_WITH_PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"achieved, yes", "sustaining, yes", "not-attainable, no"})
    void a_goal_counts_when_an_outcome_ends_it(String achievement, String met) {
        Way way = inForce("agreed").on("2026-04-01", outcome(PLAN, WALK, achievement));

        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-04-01 unknown " + met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-progress", "improving", "worsening", "no-change", "not-achieved", "no-progress"})
    void a_goal_that_is_worked_on_does_not_count_yet(String achievement) {
        assertThat(inForce("agreed")
                        .on("2026-04-01", outcome(PLAN, WALK, achievement))
                        .cases(GOALS_MET))
                .isEmpty();
    }

    @Test
    void what_is_found_again_stays_where_it_was_and_what_is_lost_again_is_not_met() {
        Way way = inForce("agreed")
                .on("2026-04-01", outcome(PLAN, WALK, "achieved"))
                .on("2026-05-01", outcome(PLAN, WALK, "sustaining"));
        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-04-01 unknown yes");

        way.on("2026-06-01", outcome(PLAN, WALK, "worsening"));
        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-06-01 unknown no");
    }

    @ParameterizedTest
    @CsvSource({
        "no-further-benefit, STROKE 2026-04-01 unknown no",
        "patient-declined, STROKE 2026-04-01 unknown no",
        "other, STROKE 2026-04-01 unknown no",
        "moved, ",
        "deceased, "
    })
    void an_open_goal_ends_unmet_with_its_plan_unless_the_patient_moved_or_died(String reason, String counted) {
        Way way = inForce("agreed").on("2026-04-01", closed(PLAN, reason));

        assertThat(String.join("", way.cases(GOALS_MET))).isEqualTo(counted == null ? "" : counted);
    }

    @Test
    void a_goal_that_was_withdrawn_counts_as_unmet_only_if_it_had_been_accepted() {
        Way way = inForce("agreed")
                .on("2026-03-20", proposed(PLAN, COOK, WARD), withdrawn(PLAN, COOK), withdrawn(PLAN, WALK));

        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-03-20 unknown no");
    }

    @Test
    void a_goal_that_waits_for_the_patient_again_does_not_count_until_it_is_accepted() {
        Way way = inForce("agreed")
                .on("2026-03-20", revised(PLAN, WALK))
                .on("2026-03-21", outcome(PLAN, WALK, "achieved"));
        assertThat(way.cases(GOALS_MET)).isEmpty();

        way.on("2026-03-22", accepted(PLAN, WALK), outcome(PLAN, WALK, "achieved"));
        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-03-22 unknown yes");
    }

    @Test
    void a_goal_counts_for_the_unit_that_has_custody_when_it_ends() {
        Way way = inForce("agreed")
                .on("2026-03-20", custody(PLAN, WALK, WARD, HOME), custody(PLAN, STROKE, WARD, HOME))
                .on("2026-04-01", outcome(PLAN, WALK, "achieved"));

        assertThat(way.cases(GOALS_MET)).containsExactly("HOMEREHAB 2026-04-01 unknown yes");
    }

    @Test
    void a_goal_in_error_is_taken_back() {
        Way way = inForce("agreed").on("2026-04-01", outcome(PLAN, WALK, "achieved"), goalInError(PLAN, WALK));

        assertThat(way.cases(GOALS_MET)).isEmpty();
    }

    @Test
    void a_goal_is_counted_once_whatever_plans_it_is_carried_through() {
        Way way = inForce("agreed")
                .on("2026-03-20", drafted(SECOND, HOME), absorbed(SECOND, PLAN, WALK), mergedInto(PLAN, SECOND))
                .on("2026-03-21", outcome(SECOND, WALK, "achieved"));
        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-03-21 unknown yes");

        way.on("2026-03-22", separated(SECOND, PLAN, WALK), restored(PLAN, SECOND, WALK), planInError(SECOND));
        assertThat(way.cases(GOALS_MET)).containsExactly("STROKE 2026-03-21 unknown yes");
    }

    @Test
    void a_plan_whose_merge_is_undone_is_in_force_again() {
        Way way = inForce("agreed").on("2026-03-20", mergedInto(PLAN, SECOND));
        assertThat(way.on("2026-03-25", opened(FALL, WARD), need(FALL, "home-team"))
                        .cases(NEEDS_WITH_PLAN))
                .containsExactly("STROKE 2026-03-25 home-team no");

        assertThat(way.on("2026-03-26", restored(PLAN, SECOND)).cases(NEEDS_WITH_PLAN))
                .containsExactly("STROKE 2026-03-25 home-team yes");
    }

    private static Way inForce(String position) {
        return Way.given()
                .on(
                        "2026-03-02",
                        drafted(PLAN, WARD),
                        proposed(PLAN, WALK, WARD),
                        accepted(PLAN, WALK),
                        agreed(PLAN, position));
    }
}
