package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.AssessmentSpec.given;
import static se.stafett.assessment.domain.Samples.TODAY;
import static se.stafett.assessment.domain.Samples.as;
import static se.stafett.assessment.domain.Samples.concluded;
import static se.stafett.assessment.domain.Samples.drive;
import static se.stafett.assessment.domain.Samples.halfTime;
import static se.stafett.assessment.domain.Samples.opened;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.assessment.domain.ContentEvent.StoryTold;
import se.stafett.assessment.domain.ContentEvent.WorkAbilityJudged;
import se.stafett.assessment.domain.ContentRefusal.NoSuchExtent;
import se.stafett.assessment.domain.ContentRefusal.NothingChanges;
import se.stafett.assessment.domain.ContentRefusal.NothingIsTold;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.CourseRefusal.AssessmentIsNotOpen;
import se.stafett.assessment.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.assessment.domain.DateRefusal.DateIsTooFarBack;
import se.stafett.assessment.domain.DateRefusal.DatesOutOfOrder;
import se.stafett.assessment.domain.WorkCommand.JudgeWorkAbility;
import se.stafett.assessment.domain.WorkCommand.TellStory;
import se.stafett.care.Story;

class ContentDeciderTest {

    @Test
    void the_unit_writes_down_the_story() {
        given(opened()).when(new TellStory(drive("Vill hem."))).then(new StoryTold(drive("Vill hem.")));
    }

    @Test
    void the_patient_tells_their_own_story() {
        given(opened())
                .when(new TellStory(drive("Vill hem.")), as(People.GRETA))
                .then(new StoryTold(drive("Vill hem.")));
    }

    @Test
    void a_story_says_something() {
        given(opened()).when(new TellStory(Story.untold())).thenRejected(new NothingIsTold());
    }

    @Test
    void the_same_story_is_not_told_twice() {
        given(opened(), new StoryTold(drive("Vill hem.")))
                .when(new TellStory(drive("Vill hem.")))
                .thenRejected(new NothingChanges());
    }

    @Test
    void a_story_ends_with_the_assessment() {
        given(opened(), concluded())
                .when(new TellStory(drive("Vill hem.")), as(People.GRETA))
                .thenRejected(new AssessmentIsNotOpen(AssessmentStatus.CONCLUDED));
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 100})
    void work_ability_is_judged_in_quarters(int extent) {
        WorkAbility judged = new WorkAbility(extent, TODAY, Optional.empty(), Optional.empty());
        given(opened()).when(new JudgeWorkAbility(judged)).then(new WorkAbilityJudged(judged));
    }

    @ParameterizedTest
    @ValueSource(ints = {-25, 0, 24, 26, 33, 99, 101, 125})
    void there_are_no_other_extents(int extent) {
        given(opened())
                .when(new JudgeWorkAbility(new WorkAbility(extent, TODAY, Optional.empty(), Optional.empty())))
                .thenRejected(new NoSuchExtent(extent));
    }

    @Test
    void a_period_ends_on_the_day_it_began_or_later() {
        WorkAbility oneDay = between(TODAY, TODAY);
        given(opened()).when(new JudgeWorkAbility(oneDay)).then(new WorkAbilityJudged(oneDay));
        given(opened())
                .when(new JudgeWorkAbility(between(TODAY, TODAY.minusDays(1))))
                .thenRejected(new DatesOutOfOrder("to", TODAY.minusDays(1), TODAY));
    }

    @Test
    void a_period_may_have_begun_and_may_be_to_come() {
        WorkAbility past = between(TODAY.minusYears(1), TODAY.minusDays(1));
        WorkAbility ahead = between(TODAY.plusMonths(1), TODAY.plusYears(5));
        given(opened()).when(new JudgeWorkAbility(past)).then(new WorkAbilityJudged(past));
        given(opened()).when(new JudgeWorkAbility(ahead)).then(new WorkAbilityJudged(ahead));
    }

    @Test
    void slips_of_the_pen_are_caught() {
        LocalDate latest = TODAY.plusYears(5);
        LocalDate earliest = TODAY.minusYears(130);
        given(opened())
                .when(new JudgeWorkAbility(between(latest.plusDays(1), latest.plusDays(2))))
                .thenRejected(new DateIsTooFarAhead("from", latest.plusDays(1), latest));
        given(opened())
                .when(new JudgeWorkAbility(between(TODAY, latest.plusDays(1))))
                .thenRejected(new DateIsTooFarAhead("to", latest.plusDays(1), latest));
        given(opened())
                .when(new JudgeWorkAbility(between(earliest.minusDays(1), TODAY)))
                .thenRejected(new DateIsTooFarBack("from", earliest.minusDays(1), earliest));
    }

    @Test
    void the_same_judgement_is_not_made_twice_running() {
        given(opened(), new WorkAbilityJudged(halfTime()))
                .when(new JudgeWorkAbility(halfTime()))
                .thenRejected(new NothingChanges());
        WorkAbility other = between(TODAY, TODAY);
        given(opened(), new WorkAbilityJudged(halfTime()), new WorkAbilityJudged(other))
                .when(new JudgeWorkAbility(halfTime()))
                .then(new WorkAbilityJudged(halfTime()));
    }

    @Test
    void there_is_an_end_to_judgements() {
        AssessmentEvent[] many = Stream.concat(
                        Stream.of(opened()),
                        IntStream.range(0, ContentDecider.MOST_JUDGEMENTS)
                                .mapToObj(day -> new WorkAbilityJudged(between(TODAY, TODAY.plusDays(day)))))
                .toArray(AssessmentEvent[]::new);
        given(many)
                .when(new JudgeWorkAbility(halfTime()))
                .thenRejected(new TooMany("workAbility", ContentDecider.MOST_JUDGEMENTS));
    }

    private static WorkAbility between(LocalDate from, LocalDate to) {
        return new WorkAbility(75, from, Optional.of(to), Optional.empty());
    }
}
