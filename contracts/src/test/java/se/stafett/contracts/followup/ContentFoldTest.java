package se.stafett.contracts.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.followup.History.given;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class ContentFoldTest {
    private static final EntryEnteredInError WRONG_SCORE = new EntryEnteredInError(Samples.SCORE, "Fel patient.");

    @Test
    void what_was_found_about_a_goal_is_replaced_and_kept() {
        given(Samples.scheduled(), Samples.achieved("improving"), Samples.achieved("achieved"))
                .then(followUp -> {
                    assertThat(followUp.achievements()).hasSize(1);
                    GoalAchievement now = followUp.achievements().getFirst();
                    assertThat(now.goal()).isEqualTo(Samples.WALK);
                    assertThat(now.achievement()).isEqualTo("achieved");
                    assertThat(now.recorded()).isEqualTo(new Stamp(Samples.CLINICIAN, "2026-06-01T08:02:00.000000Z"));
                    assertThat(now.replaced())
                            .extracting(ReplacedAchievement::achievement)
                            .containsExactly("improving");
                });
    }

    @Test
    void goals_stand_in_the_order_in_which_they_were_first_followed_up() {
        given(
                        Samples.scheduled(),
                        new AchievementRecorded(Samples.STAIRS, "no-change", -1, null),
                        Samples.achieved("improving"),
                        new AchievementRecorded(Samples.STAIRS, "improving", 0, null))
                .then(followUp -> assertThat(followUp.achievements())
                        .extracting(GoalAchievement::goal)
                        .containsExactly(Samples.STAIRS, Samples.WALK));
    }

    @Test
    void scores_devices_and_experiences_stand_as_they_came() {
        given(Samples.scheduled(), Samples.measured(), Samples.checked(), Samples.told())
                .then(followUp -> {
                    assertThat(followUp.scores().getFirst().value()).isEqualTo("14.5");
                    assertThat(followUp.devices().getFirst().fits()).isFalse();
                    assertThat(followUp.experiences().getFirst().teller()).isEqualTo("patient");
                });
    }

    @Test
    void an_entry_in_error_stays_readable_and_is_not_marked_again() {
        History history = given(
                Samples.scheduled(),
                Samples.measured(),
                Samples.checked(),
                Samples.told(),
                WRONG_SCORE,
                new EntryEnteredInError(Samples.CHECK, "Fel."),
                new EntryEnteredInError(Samples.EXPERIENCE, "Fel."));
        history.then(followUp -> {
            assertThat(followUp.scores().getFirst().value()).isEqualTo("14.5");
            assertThat(followUp.scores().getFirst().error()).returns("Fel patient.", StatedReason::reason);
            assertThat(followUp.devices().getFirst().error()).isNotNull();
            assertThat(followUp.experiences().getFirst().error()).isNotNull();
        });
        history.refuses(WRONG_SCORE, "no such entry");
        given(Samples.scheduled()).refuses(WRONG_SCORE, "no such entry");
    }

    @Test
    void the_record_is_put_right_after_the_end_too_and_nothing_is_added_then() {
        given(Samples.scheduled(), Samples.measured(), Samples.concluded(), WRONG_SCORE)
                .then(followUp ->
                        assertThat(followUp.scores().getFirst().error()).isNotNull());
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.measured(), "is not open");
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.achieved("achieved"), "is not open");
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.checked(), "is not open");
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.told(), "is not open");
    }

    @Test
    void one_id_means_one_entry() {
        given(Samples.scheduled(), Samples.measured())
                .refuses(new DeviceChecked(Samples.SCORE, Samples.WALKER, true, null), "entry of that id");
        given(Samples.scheduled(), Samples.checked())
                .refuses(new ExperienceTold(Samples.CHECK, "relative", "Bra."), "entry of that id");
        given(Samples.scheduled(), Samples.told())
                .refuses(
                        new ScoreRecorded(Samples.EXPERIENCE, "tug", null, Samples.DAY, "9", null), "entry of that id");
    }
}
