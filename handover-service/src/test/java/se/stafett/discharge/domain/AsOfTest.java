package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.discharge.domain.RandomHistory.Turn;
import se.stafett.discharge.domain.RecordEvent.DeadlinePassed;

/** "Was this late, as known on day D?" has one answer, which does not depend on when it is asked. */
class AsOfTest {

    private static final int TURNS = 40;

    /** What someone was told who asked at a moment. */
    private record Told(Instant moment, List<Deadline> deadlines, PaymentDuty duty) {

        static Told at(Instant moment, NotifiedDischarge discharge) {
            return new Told(
                    moment,
                    Deadlines.of(discharge, Samples.LAW, moment),
                    Deadlines.paymentDuty(discharge, Samples.LAW));
        }

        List<DueDeadline> late() {
            return deadlines.stream()
                    .filter(deadline -> deadline.state() == DeadlineState.OVERDUE
                            && deadline.stoppedAt().isEmpty())
                    .map(deadline ->
                            new DueDeadline(deadline.rule(), deadline.due().orElseThrow()))
                    .toList();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_history_cut_at_a_moment_tells_what_was_told_at_that_moment(long seed) {
        List<Turn> history = RandomHistory.of(seed, TURNS);
        List<DischargeEvent> events =
                history.stream().flatMap(turn -> turn.events().stream()).toList();
        Random random = new Random(seed);
        List<Told> all = told(history, random);
        assertThat(all).isNotEmpty();
        assertThat(all)
                .allSatisfy(told -> assertThat(Told.at(told.moment(), known(events, told.moment())))
                        .isEqualTo(told));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_late_when_time_has_passed_has_been_said_exactly_once(long seed) {
        List<DischargeEvent> events = RandomHistory.of(seed, TURNS).stream()
                .flatMap(turn -> turn.events().stream())
                .toList();
        List<DueDeadline> said = events.stream()
                .filter(DeadlinePassed.class::isInstance)
                .map(event -> ((DeadlinePassed) event).deadline())
                .toList();
        assertThat(said).doesNotHaveDuplicates();
        events.stream().filter(DeadlinePassed.class::isInstance).forEach(event -> {
            NotifiedDischarge then = known(events, event.at());
            assertThat(then.content().passed())
                    .containsAll(Told.at(event.at(), then).late());
            assertThat(Deadlines.nextToSay(then, Samples.LAW).filter(next -> !next.isAfter(event.at())))
                    .isEmpty();
        });
    }

    /** A clock that looks at exactly the times that it was told to misses nothing. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_becomes_late_but_at_the_time_that_was_told(long seed) {
        RandomHistory.of(seed, TURNS)
                .forEach(turn -> turn.after().notified().ifPresent(discharge -> {
                    Optional<Instant> next = Deadlines.nextToSay(discharge, Samples.LAW);
                    Set<DueDeadline> said = discharge.content().passed();
                    next.ifPresent(moment -> {
                        assertThat(said)
                                .containsAll(Told.at(moment.minus(1, ChronoUnit.MICROS), discharge)
                                        .late());
                        List<DueDeadline> toSay =
                                new ArrayList<>(Told.at(moment, discharge).late());
                        toSay.removeAll(said);
                        toSay.addAll(Deadlines.newlyNear(discharge, Samples.LAW, moment));
                        assertThat(toSay).isNotEmpty();
                    });
                    if (next.isEmpty()) {
                        assertThat(said)
                                .containsAll(Told.at(turn.context().now().plus(Duration.ofDays(400)), discharge)
                                        .late());
                    }
                }));
    }

    @Test
    void the_random_histories_tell_of_every_state_of_every_rule() {
        Set<String> seen = seeds().boxed()
                .flatMap(seed -> told(RandomHistory.of(seed, TURNS), new Random(seed)).stream())
                .flatMap(told -> told.deadlines().stream())
                .map(deadline -> deadline.rule() + " " + deadline.state())
                .collect(Collectors.toSet());
        // The notice of an admission begins everything: it has been given, in time or late.
        assertThat(seen)
                .containsAll(Stream.of(Rule.ESTIMATE_NOTICE, Rule.PLANNING_CALL, Rule.INFORMATION, Rule.PATIENT_SUMMARY)
                        .flatMap(rule -> Arrays.stream(DeadlineState.values()).map(state -> rule + " " + state))
                        .toList())
                .contains("ADMISSION_NOTICE MET", "ADMISSION_NOTICE MET_LATE", "READINESS_NOTICE MET_LATE");
    }

    @Test
    void the_random_histories_tell_of_every_answer_about_the_payment() {
        Set<Object> seen = seeds().boxed()
                .flatMap(seed -> told(RandomHistory.of(seed, TURNS), new Random(seed)).stream())
                .map(told -> switch (told.duty()) {
                    case PaymentDuty.Begins begins -> begins.agreed();
                    case PaymentDuty.None none -> none.why();
                })
                .collect(Collectors.toSet());
        assertThat(seen).contains(true, false).contains((Object[]) NoDuty.values());
    }

    /** Asks right after each turn, and at some moment before the next. */
    private static List<Told> told(List<Turn> history, Random random) {
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Instant now = history.get(i).context().now();
            Instant next = i + 1 < history.size() ? history.get(i + 1).context().now() : now.plus(Duration.ofDays(30));
            NotifiedDischarge discharge = history.get(i).after().notified().orElse(null);
            if (discharge != null && next.isAfter(now)) {
                long gap = Duration.between(now, next).toSeconds();
                all.add(Told.at(now, discharge));
                all.add(Told.at(now.plusSeconds(random.nextLong(gap)), discharge));
            }
        }
        return all;
    }

    private static NotifiedDischarge known(List<DischargeEvent> events, Instant moment) {
        return Discharge.notNotified()
                .after(events.stream()
                        .filter(event -> !event.at().isAfter(moment))
                        .toList())
                .notified()
                .orElseThrow();
    }
}
