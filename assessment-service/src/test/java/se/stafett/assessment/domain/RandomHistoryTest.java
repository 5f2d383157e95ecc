package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.domain.RandomHistory.Turn;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.instrument.Scale;
import se.stafett.rig.Specimens;

/** Whatever people do, this holds. A failure names its seed, which gives the same history again. */
class RandomHistoryTest {

    private static final int HISTORIES = 1_500;
    private static final int TURNS = 60;

    @Test
    void nobody_but_the_unit_that_opened_it_changes_it_and_the_patient_only_tells() {
        assertThat(turnsWhere(turn ->
                        !turn.events().isEmpty() && turn.before().opened().isPresent() && !mayChange(turn)))
                .isEmpty();
    }

    @Test
    void a_refusal_changes_nothing_and_every_event_makes_one_version() {
        assertThat(turnsWhere(turn -> turn.after().version()
                        != turn.before().version() + turn.events().size()))
                .isEmpty();
    }

    @Test
    void what_is_on_record_stays_on_record() {
        assertThat(turnsWhere(turn -> turn.before()
                        .opened()
                        .map(OpenedAssessment::content)
                        .map(before -> {
                            AssessmentContent after =
                                    turn.after().opened().orElseThrow().content();
                            return !keeps(after.scores().all(), before.scores().all())
                                    || !keeps(
                                            after.findings().all(),
                                            before.findings().all());
                        })
                        .orElse(false)))
                .isEmpty();
    }

    @Test
    void once_ended_it_never_opens_again() {
        assertThat(turnsWhere(
                        turn -> turn.before() instanceof EndedAssessment && !(turn.after() instanceof EndedAssessment)))
                .isEmpty();
    }

    @Test
    void every_score_has_one_reading_on_each_scale_and_each_lies_within_it() {
        assertThat(turnsWhere(turn -> turn.events().stream()
                        .filter(ScoreEvent.ScoreRecorded.class::isInstance)
                        .map(ScoreEvent.ScoreRecorded.class::cast)
                        .anyMatch(recorded -> !liesOnItsScales(recorded.content()))))
                .isEmpty();
    }

    @Test
    void a_retry_gives_the_same_answer() {
        assertThat(turnsWhere(turn -> !Samples.DECIDER
                        .decide(turn.before(), turn.command(), turn.context())
                        .equals(turn.decision())))
                .isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_history() {
        assertThat(RandomHistory.of(7, TURNS)).isEqualTo(RandomHistory.of(7, TURNS));
    }

    @Test
    void chance_finds_a_way_through_every_command_and_meets_most_refusals() {
        Set<Class<?>> accepted = new HashSet<>();
        Set<Class<?>> events = new HashSet<>();
        Set<Class<?>> refusals = new HashSet<>();
        histories()
                .forEach(seed -> RandomHistory.of(seed, TURNS).forEach(turn -> {
                    switch (turn.decision()) {
                        case Decision.Accepted<AssessmentEvent> yes ->
                            accepted.add(turn.command().getClass());
                        case Decision.Rejected<AssessmentEvent> no ->
                            refusals.add(no.refusal().getClass());
                    }
                    turn.events().forEach(event -> events.add(event.getClass()));
                }));
        assertThat(accepted)
                .containsExactlyInAnyOrderElementsOf(
                        Specimens.recordsOf(AssessmentCommand.class).toList());
        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(
                        Specimens.recordsOf(AssessmentEvent.class).toList());
        assertThat(refusals)
                .hasSizeGreaterThan(
                        (int) Specimens.recordsOf(AssessmentRefusal.class).count() / 2);
    }

    private static LongStream histories() {
        return LongStream.range(0, HISTORIES);
    }

    private static List<String> turnsWhere(Predicate<Turn> broken) {
        return histories()
                .boxed()
                .flatMap(seed -> RandomHistory.of(seed, TURNS).stream()
                        .filter(broken)
                        .map(turn -> "seed " + seed + ": " + turn.command() + " gave " + turn.events()))
                .toList();
    }

    private static boolean mayChange(Turn turn) {
        OpenedAssessment assessment = turn.before().opened().orElseThrow();
        return switch (turn.context().actor()) {
            case Actor.Professional professional -> professional.unit().equals(assessment.unit());
            case Actor.Patient patient ->
                patient.ref().equals(assessment.patient())
                        && turn.events().stream().allMatch(ContentEvent.StoryTold.class::isInstance);
            case Actor.Relative relative -> false;
            case Actor.System system -> false;
            case Actor.Auditor auditor -> false;
        };
    }

    /** Nothing is taken out, and what is in error stays so. */
    private static <K, C> boolean keeps(Map<K, Entry<C>> after, Map<K, Entry<C>> before) {
        return before.entrySet().stream()
                .allMatch(entry -> after.containsKey(entry.getKey())
                        && (!entry.getValue().inError()
                                || after.get(entry.getKey()).equals(entry.getValue())));
    }

    private static boolean liesOnItsScales(ScoreContent score) {
        List<Scale> scales =
                Samples.INSTRUMENTS.find(score.instrument()).orElseThrow().scales();
        return score.readings().size() == scales.size()
                && scales.stream()
                        .allMatch(scale -> score.readings().stream()
                                .filter(reading -> reading.scale().equals(scale.code()))
                                .allMatch(reading -> scale.range()
                                        .contains(new BigDecimal(reading.value().value()))));
    }
}
