package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.followup.domain.RandomHistory.Turn;
import se.stafett.rig.Specimens;

/** Whatever people and plans do, this holds. A failure names its seed, which gives the same history again. */
class RandomHistoryTest {

    private static final int HISTORIES = 1_500;
    private static final int TURNS = 60;

    @Test
    void nobody_but_the_unit_that_has_it_works_on_it_and_the_patient_only_tells() {
        assertThat(turnsWhere(turn ->
                        !turn.events().isEmpty() && turn.before().scheduled().isPresent() && !mayChange(turn)))
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
                        .scheduled()
                        .map(before -> !findings(turn.after())
                                        .entries()
                                        .keySet()
                                        .containsAll(before.content()
                                                .findings()
                                                .entries()
                                                .keySet())
                                || !findings(turn.after())
                                        .achievements()
                                        .keySet()
                                        .containsAll(before.content()
                                                .findings()
                                                .achievements()
                                                .keySet()))
                        .orElse(false)))
                .isEmpty();
    }

    @Test
    void once_ended_it_never_goes_on_again() {
        assertThat(turnsWhere(
                        turn -> turn.before() instanceof EndedFollowUp && !(turn.after() instanceof EndedFollowUp)))
                .isEmpty();
    }

    @Test
    void the_plans_version_that_is_known_never_falls() {
        assertThat(turnsWhere(turn -> turn.before()
                        .scheduled()
                        .map(before ->
                                turn.after().scheduled().orElseThrow().content().planVersion()
                                        < before.content().planVersion())
                        .orElse(false)))
                .isEmpty();
    }

    @Test
    void what_goes_on_waits_for_a_moment_unless_it_has_been_escalated() {
        assertThat(turnsWhere(turn -> turn.after() instanceof OngoingFollowUp ongoing
                        && Patience.USUAL.wakeAt(ongoing).isEmpty() != (ongoing.stage() == Stage.ESCALATED)))
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
    void what_the_plan_or_the_clock_asked_and_was_done_is_not_done_again() {
        assertThat(turnsWhere(turn -> turn.command() instanceof AutomaticCommand
                        && !turn.events().isEmpty()
                        && Samples.DECIDER.decide(turn.after(), turn.command(), turn.context())
                                instanceof Decision.Accepted))
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
                        case Decision.Accepted<FollowUpEvent> yes -> {
                            accepted.add(turn.command().getClass());
                            yes.events().forEach(event -> events.add(event.getClass()));
                        }
                        case Decision.Rejected<FollowUpEvent> no ->
                            refusals.add(no.refusal().getClass());
                    }
                }));
        assertThat(accepted)
                .containsAll(Specimens.recordsOf(FollowUpCommand.class).toList());
        assertThat(events).containsAll(Specimens.recordsOf(FollowUpEvent.class).toList());
        assertThat(refusals).hasSizeGreaterThan(30);
    }

    private static Findings findings(FollowUp followUp) {
        return followUp.scheduled().orElseThrow().content().findings();
    }

    private static boolean mayChange(Turn turn) {
        HsaId unit = turn.before().scheduled().orElseThrow().unit();
        return switch (turn.context().actor()) {
            case Actor.Professional professional -> professional.unit().equals(unit);
            case Actor.Patient patient ->
                patient.equals(People.GRETA) && turn.command() instanceof WorkCommand.TellExperience;
            case Actor.System system -> turn.command() instanceof AutomaticCommand;
            case Actor.Relative relative -> false;
            case Actor.Auditor auditor -> false;
        };
    }

    private static Stream<String> turnsWhere(Predicate<Turn> wrong) {
        return histories()
                .boxed()
                .flatMap(seed -> RandomHistory.of(seed, TURNS).stream()
                        .filter(wrong)
                        .map(turn -> "seed " + seed + ": " + turn.command() + " by "
                                + turn.context().actor()));
    }

    private static LongStream histories() {
        return LongStream.range(0, HISTORIES);
    }
}
