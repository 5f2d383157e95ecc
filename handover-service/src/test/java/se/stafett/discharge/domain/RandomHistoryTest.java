package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.discharge.domain.RandomHistory.Turn;
import se.stafett.rig.Specimens;

/** Whatever people do, this holds. A failure names its seed, which gives the same history again. */
class RandomHistoryTest {

    private static final int HISTORIES = 1_500;
    private static final int TURNS = 40;

    @Test
    void nobody_changes_it_but_those_who_take_part_and_time() {
        assertThat(turnsWhere(turn ->
                        !turn.events().isEmpty() && turn.before().notified().isPresent() && !mayChange(turn)))
                .isEmpty();
    }

    @Test
    void a_refusal_changes_nothing_and_every_event_makes_one_version() {
        assertThat(turnsWhere(turn -> turn.after().version()
                        != turn.before().version() + turn.events().size()))
                .isEmpty();
    }

    @Test
    void a_patient_who_left_does_not_come_back_to_the_same_stay() {
        assertThat(turnsWhere(turn -> !(turn.before() instanceof InHospital)
                        && !(turn.before() instanceof NotNotified)
                        && turn.after() instanceof InHospital))
                .isEmpty();
    }

    @Test
    void at_most_the_present_round_is_not_withdrawn() {
        assertThat(turnsWhere(turn -> turn.after()
                        .notified()
                        .map(discharge -> discharge.content().stay().rounds())
                        .filter(rounds -> rounds.subList(0, rounds.size() - 1).stream()
                                        .anyMatch(round -> round.withdrawnAt().isEmpty()
                                                || round.readiness().isEmpty())
                                || rounds.getLast().withdrawnAt().isPresent())
                        .isPresent()))
                .isEmpty();
    }

    @Test
    void events_happen_when_they_are_decided() {
        assertThat(turnsWhere(turn -> turn.events().stream()
                        .anyMatch(event -> !event.at().equals(turn.context().now()))))
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
        seeds().forEach(seed -> RandomHistory.of(seed, TURNS).forEach(turn -> {
            switch (turn.decision()) {
                case Decision.Accepted<DischargeEvent> yes ->
                    accepted.add(turn.command().getClass());
                case Decision.Rejected<DischargeEvent> no ->
                    refusals.add(no.refusal().getClass());
            }
            turn.events().forEach(event -> events.add(event.getClass()));
        }));
        assertThat(accepted)
                .containsExactlyInAnyOrderElementsOf(
                        Specimens.recordsOf(DischargeCommand.class).toList());
        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(
                        Specimens.recordsOf(DischargeEvent.class).toList());
        assertThat(refusals)
                .hasSizeGreaterThan(
                        (int) Specimens.recordsOf(DischargeRefusal.class).count() / 2);
    }

    private static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    private static List<String> turnsWhere(Predicate<Turn> broken) {
        return seeds().boxed()
                .flatMap(seed -> RandomHistory.of(seed, TURNS).stream()
                        .filter(broken)
                        .map(turn -> "seed " + seed + ": " + turn.command() + " gave " + turn.events()))
                .toList();
    }

    private static boolean mayChange(Turn turn) {
        NotifiedDischarge discharge = turn.before().notified().orElseThrow();
        return switch (turn.context().actor()) {
            case Actor.Professional professional -> discharge.units().contains(professional.unit());
            case Actor.System system ->
                turn.events().stream()
                        .allMatch(event -> event instanceof RecordEvent.DeadlinePassed
                                || event instanceof RecordEvent.DeadlineNeared);
            case Actor.Patient patient -> false;
            case Actor.Relative relative -> false;
            case Actor.Auditor auditor -> false;
        };
    }
}
