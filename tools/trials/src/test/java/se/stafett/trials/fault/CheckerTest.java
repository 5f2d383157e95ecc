package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.stafett.trials.fault.Finding.Fault;

/** The checker is checked: what is planted in the records of trial 1 must be found and named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckerTest {
    private Evidence evidence;
    private Plants plants;
    private String seed = "";

    @BeforeAll
    void plant() {
        Bout trial = Runs.killedService();
        evidence = trial.recording().evidence();
        plants = new Plants(evidence, new Random(trial.seed()));
        seed = "seed " + trial.seed();
    }

    @Test
    void nothing_is_found_where_nothing_was_planted() {
        assertThat(Checker.check(evidence)).as(seed).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> what_is_planted_in_kafka_is_found() {
        UUID victim = plants.victim().id();
        return Stream.of(
                found("an event that is lost", plants::lostFromKafka, Fault.LOST, victim),
                found("an event that has a double of other content", plants::doubledInKafka, Fault.DOUBLED, victim),
                found(
                        "two events that are swapped",
                        plants::swappedInKafka,
                        Fault.SWAPPED,
                        plants.next().id()),
                found("an event that is altered", plants::alteredInKafka, Fault.ALTERED, victim));
    }

    @TestFactory
    Stream<DynamicTest> what_is_planted_in_the_store_is_found() {
        UUID victim = plants.victim().id();
        UUID next = plants.next().id();
        return Stream.of(
                found("an event that is lost, by the gap", plants::lostFromStore, Fault.LOST, next),
                found("an event that is lost, by Kafka", plants::lostFromStore, Fault.STRAY, victim),
                found("an event that has a double of other content", plants::doubledInStore, Fault.DOUBLED, victim),
                found("two events that are swapped", plants::swappedInStore, Fault.SWAPPED, next),
                found("an event that is altered", plants::alteredInStore, Fault.ALTERED, victim));
    }

    @Test
    void an_effect_without_an_answered_command_is_found() {
        SentCommand command = evidence.commands().getFirst();
        assertThat(Checker.check(plants.unheardOf(command)))
                .as(seed)
                .extracting(Finding::fault)
                .containsExactly(Fault.SECOND_EFFECT);
    }

    @Test
    void a_command_that_is_answered_in_two_ways_is_found() {
        SentCommand command = evidence.commands().getLast();
        assertThat(Checker.check(plants.answeredInTwoWays(command)))
                .as(seed)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.broken()).isEqualTo(Invariant.I4);
                    assertThat(finding.words()).contains(command.key());
                });
    }

    private DynamicTest found(String name, Supplier<Evidence> spoilt, Fault fault, UUID event) {
        return DynamicTest.dynamicTest(name, () -> {
            Map<Fault, Set<UUID>> named = Checker.check(spoilt.get()).stream()
                    .filter(finding -> finding.event().isPresent())
                    .collect(Collectors.groupingBy(
                            Finding::fault,
                            Collectors.mapping(finding -> finding.event().orElseThrow(), Collectors.toSet())));
            assertThat(named).as(seed).containsKey(fault);
            assertThat(named.get(fault)).as(seed).contains(event);
        });
    }
}
