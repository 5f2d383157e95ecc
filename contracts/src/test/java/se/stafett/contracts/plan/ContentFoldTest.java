package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Story;

class ContentFoldTest {
    @Test
    void a_plan_without_a_story_has_none() {
        given(Samples.drafted()).then(plan -> assertThat(plan.story()).isNull());
    }

    @Test
    void a_story_told_in_parts_is_one_story() {
        given(
                        Samples.drafted(),
                        new StoryTold(new Story("Bor ensam.", "Vill hem.", null, null, null)),
                        new StoryTold(new Story(null, null, "Dottern bor nära.", "Går i trappor.", "Stöd vid dusch.")))
                .then(plan -> assertThat(plan.story())
                        .isEqualTo(new Story(
                                "Bor ensam.", "Vill hem.", "Dottern bor nära.", "Går i trappor.", "Stöd vid dusch.")));
    }

    @Test
    void a_part_told_again_replaces_that_part_alone() {
        given(
                        Samples.drafted(),
                        new StoryTold(new Story("Bor ensam.", "Vill hem.", null, null, null)),
                        Samples.told("Vill hem till katten."))
                .then(plan -> assertThat(plan.story())
                        .isEqualTo(new Story("Bor ensam.", "Vill hem till katten.", null, null, null)));
    }

    @Test
    void the_latest_summary_contact_guidance_and_review_date_stand() {
        NamedContact first = new NamedContact("Anna Andersson", null, Samples.WARD, "+46 8 123 456 01");
        NamedContact second =
                new NamedContact("Bo Berg", "SE2120001439-2LPN", Samples.MUNICIPALITY, "+46 8 123 456 02");
        CallGuidance pain = new CallGuidance("Om smärtan ökar", "Mottagningen", "+46 8 123 456 03");
        CallGuidance fall = new CallGuidance("Vid fall", "112", "112");
        given(
                        Samples.drafted(),
                        new SummaryWritten("Första."),
                        new SummaryWritten("Andra."),
                        new ContactNamed(first),
                        new ContactNamed(second),
                        new CallGuidanceGiven(List.of(pain)),
                        new CallGuidanceGiven(List.of(fall, pain)),
                        new ReviewDateSet(Samples.REVIEW.minusDays(1)),
                        new ReviewDateSet(Samples.REVIEW))
                .then(plan -> {
                    assertThat(plan.summary()).isEqualTo("Andra.");
                    assertThat(plan.contact()).isEqualTo(second);
                    assertThat(plan.callGuidance()).containsExactly(fall, pain);
                    assertThat(plan.reviewDate()).isEqualTo(Samples.REVIEW);
                });
    }

    @Test
    void those_who_joined_and_have_not_left_take_part() {
        History history = given(Samples.drafted(), Samples.joined());
        history.then(plan ->
                assertThat(plan.participants()).extracting(Participant::name).containsExactly("Tolvina Tolvansson"));
        history.refuses(Samples.joined(), "takes part already");
        history.when(new ParticipantRemoved(Samples.DAUGHTER, "Bor utomlands."))
                .then(plan -> assertThat(plan.participants()).isEmpty());
        history.refuses(new ParticipantRemoved(Samples.DAUGHTER, "Igen."), "does not take part");
    }

    @Test
    void a_new_review_date_makes_the_agreement_stale_but_a_new_summary_does_not() {
        givenActivePlan()
                .when(new SummaryWritten("Ny."))
                .then(plan -> assertThat(plan.agreement()).returns(false, Agreement::stale));
        givenActivePlan().when(new ReviewDateSet(Samples.REVIEW.plusDays(1))).then(plan -> {
            assertThat(plan.agreement()).returns(true, Agreement::stale);
            assertThat(plan.agreement()).returns(6L, Agreement::version);
        });
    }

    @Test
    void what_is_said_on_hold_is_kept() {
        givenActivePlan()
                .when(new PlanHeld("Väntar."), Samples.joined(), new PlanResumed())
                .then(plan -> assertThat(plan.participants()).hasSize(1));
    }
}
