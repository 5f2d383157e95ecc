package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.followup.domain.FollowUpSpec.given;
import static se.stafett.followup.domain.Samples.STAIRS;
import static se.stafett.followup.domain.Samples.SWIM;
import static se.stafett.followup.domain.Samples.TODAY;
import static se.stafett.followup.domain.Samples.TRAINING;
import static se.stafett.followup.domain.Samples.WALK;
import static se.stafett.followup.domain.Samples.WALKER;
import static se.stafett.followup.domain.Samples.achievement;
import static se.stafett.followup.domain.Samples.as;
import static se.stafett.followup.domain.Samples.concluded;
import static se.stafett.followup.domain.Samples.fellDue;
import static se.stafett.followup.domain.Samples.found;
import static se.stafett.followup.domain.Samples.maybe;
import static se.stafett.followup.domain.Samples.plan;
import static se.stafett.followup.domain.Samples.scheduled;
import static se.stafett.followup.domain.Samples.scored;
import static se.stafett.followup.domain.Samples.text;
import static se.stafett.followup.domain.Samples.tug;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Decimal;
import se.stafett.care.NamedId;
import se.stafett.followup.domain.ContentEvent.AchievementRecorded;
import se.stafett.followup.domain.ContentEvent.DeviceChecked;
import se.stafett.followup.domain.ContentEvent.ExperienceTold;
import se.stafett.followup.domain.ContentEvent.ScoreRecorded;
import se.stafett.followup.domain.ContentRefusal.NothingChanges;
import se.stafett.followup.domain.ContentRefusal.TellsForAnother;
import se.stafett.followup.domain.ContentRefusal.TooMany;
import se.stafett.followup.domain.CourseRefusal.FollowUpIsNotOpen;
import se.stafett.followup.domain.DateRefusal.DateIsStillToCome;
import se.stafett.followup.domain.DateRefusal.DateIsTooFarBack;
import se.stafett.followup.domain.PlanGoal.Standing;
import se.stafett.followup.domain.PlanRefusal.AttainmentContradictsAchievement;
import se.stafett.followup.domain.PlanRefusal.GoalIsNotAccepted;
import se.stafett.followup.domain.PlanRefusal.GoalNotFound;
import se.stafett.followup.domain.PlanRefusal.InterventionIsNoDevice;
import se.stafett.followup.domain.PlanRefusal.InterventionNotFound;
import se.stafett.followup.domain.PlanRefusal.NoAttainmentScale;
import se.stafett.followup.domain.ScoreRefusal.InstrumentNotInCatalogue;
import se.stafett.followup.domain.ScoreRefusal.NeedsCertifiedRater;
import se.stafett.followup.domain.ScoreRefusal.ScaleIsToBeNamed;
import se.stafett.followup.domain.ScoreRefusal.ScaleNotOfInstrument;
import se.stafett.followup.domain.ScoreRefusal.ValueOffStep;
import se.stafett.followup.domain.ScoreRefusal.ValueOutOfRange;
import se.stafett.followup.domain.WorkCommand.CheckDevice;
import se.stafett.followup.domain.WorkCommand.RecordAchievement;
import se.stafett.followup.domain.WorkCommand.TellExperience;

class ContentDeciderTest {

    private static final UUID NOTHING = new UUID(9, 9);

    @ParameterizedTest
    @EnumSource
    void a_goal_has_come_so_far(AchievementStatus status) {
        given(scheduled(), fellDue()).when(record(WALK, achievement(status))).then(found(WALK, status));
    }

    @Test
    void it_may_be_followed_up_before_its_day_and_when_it_is_overdue() {
        given(scheduled())
                .when(record(WALK, achievement(AchievementStatus.IMPROVING)))
                .then(found(WALK, AchievementStatus.IMPROVING));
        given(scheduled(), fellDue(), Samples.overdue(), Samples.escalated())
                .when(record(WALK, achievement(AchievementStatus.IMPROVING)))
                .then(found(WALK, AchievementStatus.IMPROVING));
    }

    @Test
    void what_is_found_anew_replaces_what_was_found() {
        given(scheduled(), found(WALK, AchievementStatus.IMPROVING))
                .when(record(WALK, achievement(AchievementStatus.ACHIEVED)))
                .then(found(WALK, AchievementStatus.ACHIEVED));
        given(scheduled(), found(WALK, AchievementStatus.IMPROVING))
                .when(record(WALK, achievement(AchievementStatus.IMPROVING)))
                .thenRejected(new NothingChanges());
    }

    @Test
    void a_goal_by_attainment_has_a_level() {
        Achievement level = attained(AchievementStatus.IMPROVING, -1);
        given(scheduled()).when(record(STAIRS, level)).then(new AchievementRecorded(STAIRS, level));
        given(scheduled()).when(record(WALK, level)).thenRejected(new NoAttainmentScale(WALK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attainment(3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attainment(-3));
    }

    @Test
    void a_goal_is_not_reached_below_the_expected_level() {
        given(scheduled())
                .when(record(STAIRS, attained(AchievementStatus.ACHIEVED, -1)))
                .thenRejected(new AttainmentContradictsAchievement());
        Achievement expected = attained(AchievementStatus.ACHIEVED, 0);
        given(scheduled()).when(record(STAIRS, expected)).then(new AchievementRecorded(STAIRS, expected));
    }

    @Test
    void only_goals_of_the_plan_that_were_accepted_are_followed_up() {
        given(scheduled())
                .when(record(NOTHING, achievement(AchievementStatus.IMPROVING)))
                .thenRejected(new GoalNotFound(NOTHING));
        given(scheduled())
                .when(record(SWIM, achievement(AchievementStatus.IMPROVING)))
                .thenRejected(new GoalIsNotAccepted(SWIM));
    }

    @Test
    void a_goal_that_is_reached_is_asked_after_again_and_one_that_was_given_up_is_not() {
        PlanSnapshot later = Samples.holding(
                plan(9),
                List.of(
                        new PlanGoal(WALK, People.WARD, Standing.COMPLETED, false),
                        new PlanGoal(STAIRS, People.WARD, Standing.ENDED, true)),
                List.of());
        given(scheduled())
                .when(new RecordAchievement(WALK, achievement(AchievementStatus.SUSTAINING), later))
                .then(found(WALK, AchievementStatus.SUSTAINING));
        given(scheduled())
                .when(new RecordAchievement(STAIRS, achievement(AchievementStatus.NO_CHANGE), later))
                .thenRejected(new GoalIsNotAccepted(STAIRS));
    }

    @Test
    void instruments_are_used_again() {
        given(scheduled()).when(scored(tug())).then(new ScoreRecorded(NamedId.of(Samples.COMMAND, "score:0"), tug()));
    }

    @Test
    void one_of_several_scales_is_named() {
        Score copm = score("copm", Optional.of("performance"), "7");
        given(scheduled()).when(scored(copm)).then(new ScoreRecorded(NamedId.of(Samples.COMMAND, "score:0"), copm));
        given(scheduled())
                .when(scored(score("copm", Optional.empty(), "7")))
                .thenRejected(new ScaleIsToBeNamed("copm", "performance, satisfaction"));
        given(scheduled())
                .when(scored(score("copm", Optional.of("joy"), "7")))
                .thenRejected(new ScaleNotOfInstrument("copm", "joy", "performance, satisfaction"));
    }

    @Test
    void a_score_can_have_come_from_its_instrument() {
        given(scheduled())
                .when(scored(score("tugg", Optional.empty(), "7")))
                .thenRejected(new InstrumentNotInCatalogue("tugg"));
        given(scheduled())
                .when(scored(score("barthel", Optional.empty(), "105")))
                .thenRejected(new ValueOutOfRange(new Decimal("105"), "0–100"));
        given(scheduled())
                .when(scored(score("barthel", Optional.empty(), "52")))
                .thenRejected(new ValueOffStep(new Decimal("52"), "5"));
        given(scheduled())
                .when(scored(score("moca", Optional.empty(), "27")))
                .thenRejected(new NeedsCertifiedRater("moca"));
    }

    private static Score score(String instrument, Optional<String> scale, String value) {
        return new Score(new InstrumentCode(instrument), scale, TODAY, new Decimal(value), Optional.empty());
    }

    @Test
    void a_measurement_has_been_made_within_a_life() {
        LocalDate earliest = TODAY.minusYears(130);
        given(scheduled())
                .when(scored(on(TODAY.plusDays(1))))
                .thenRejected(new DateIsStillToCome("on", TODAY.plusDays(1)));
        given(scheduled())
                .when(scored(on(earliest.minusDays(1))))
                .thenRejected(new DateIsTooFarBack("on", earliest.minusDays(1), earliest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TUG", "tug ", "tug--2", "-tug", "tug-", "a-b-c-d-e", "tug.1"})
    void an_instrument_has_a_code(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new InstrumentCode(code));
    }

    @Test
    void devices_are_checked_against_the_goals() {
        given(scheduled())
                .when(new CheckDevice(WALKER, false, maybe("För låg."), plan()))
                .then(new DeviceChecked(NamedId.of(Samples.COMMAND, "device:0"), WALKER, false, maybe("För låg.")));
        given(scheduled())
                .when(new CheckDevice(NOTHING, true, Optional.empty(), plan()))
                .thenRejected(new InterventionNotFound(NOTHING));
        given(scheduled())
                .when(new CheckDevice(TRAINING, true, Optional.empty(), plan()))
                .thenRejected(new InterventionIsNoDevice(TRAINING));
    }

    @Test
    void the_patient_tells_and_the_unit_writes_down_what_patient_and_relatives_tell() {
        UUID id = NamedId.of(Samples.COMMAND, "experience:0");
        given(scheduled())
                .when(new TellExperience(Teller.PATIENT, text("Bra.")), as(People.GRETA))
                .then(new ExperienceTold(id, Teller.PATIENT, text("Bra.")));
        given(scheduled())
                .when(new TellExperience(Teller.PATIENT, text("Bra.")))
                .then(new ExperienceTold(id, Teller.PATIENT, text("Bra.")));
        given(scheduled())
                .when(new TellExperience(Teller.RELATIVE, text("Bra.")))
                .then(new ExperienceTold(id, Teller.RELATIVE, text("Bra.")));
        given(scheduled())
                .when(new TellExperience(Teller.RELATIVE, text("Bra.")), as(People.GRETA))
                .thenRejected(new TellsForAnother(Teller.RELATIVE));
    }

    @Test
    void there_is_an_end_to_what_is_entered_of_each_kind() {
        FollowUpEvent[] many = Stream.concat(
                        Stream.of(scheduled()),
                        IntStream.range(0, ContentDecider.MOST_ENTRIES)
                                .mapToObj(entry -> new ScoreRecorded(new UUID(8, entry), tug())))
                .toArray(FollowUpEvent[]::new);
        given(many).when(scored(tug())).thenRejected(new TooMany("scores", ContentDecider.MOST_ENTRIES));
        given(many)
                .when(new TellExperience(Teller.PATIENT, text("Bra.")))
                .then(new ExperienceTold(NamedId.of(Samples.COMMAND, "experience:0"), Teller.PATIENT, text("Bra.")));
    }

    @Test
    void nothing_is_added_once_it_has_ended() {
        for (WorkCommand command : List.of(
                record(WALK, achievement(AchievementStatus.IMPROVING)),
                scored(tug()),
                new CheckDevice(WALKER, true, Optional.empty(), plan()),
                new TellExperience(Teller.PATIENT, text("Bra.")))) {
            given(scheduled(), concluded()).when(command).thenRejected(new FollowUpIsNotOpen(FollowUpStatus.CONCLUDED));
        }
    }

    private static RecordAchievement record(UUID goal, Achievement achievement) {
        return new RecordAchievement(goal, achievement, plan());
    }

    private static Achievement attained(AchievementStatus status, int level) {
        return new Achievement(status, Optional.of(new Attainment(level)), Optional.empty());
    }

    private static Score on(LocalDate day) {
        return new Score(new InstrumentCode("tug"), Optional.empty(), day, new Decimal("14.5"), Optional.empty());
    }
}
