package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.stafett.local.loader.LoadResult;
import se.stafett.trials.Clone;
import se.stafett.trials.OwnStack;

/** Trial 3, short: one outage, early in a load of made-up care plans. */
class KillingTheBrokerTest {
    private static final int PATIENTS = 25;
    private static final int LEAST_EVENTS_WITHOUT_BROKER = 100;

    @Test
    void commands_are_accepted_without_a_broker_and_reach_kafka_when_it_is_back() throws Exception {
        long seed = Settings.seed();
        System.out.println("Trial 3, seed " + seed + " (again: -Dtrial.seed=" + seed + ")");
        Path folder = Clone.left("trial-3");
        Path plans = folder.resolve("care-plans-" + seed);
        Path commands = folder.resolve("commands.ndjson");
        MadeCarePlans.write(plans, Settings.patients().orElse(PATIENTS), seed);
        try (OwnStack stack = OwnStack.up("trial-3");
                Tail tail = Tail.of(stack.kafka());
                Load load = Load.begin(stack, plans, commands)) {
            Moment moment = Moment.spread(3, new Random(seed)).getFirst();
            Outage outage = Outage.at(moment, load, stack);
            LoadResult result = load.result();
            Recording recording = Recording.of(stack, tail, commands);

            Evidence evidence = recording.evidence();
            System.out.println("  " + outage.inWords(evidence, tail));
            System.out.printf(
                    "  %d events in the store, %d records in Kafka; subscriber: %s%n",
                    evidence.store().size(), evidence.delivered().size(), recording.subscriber());

            assertThat(result.failures()).as("seed " + seed).isEmpty();
            assertThat(outage.backlog(evidence)).as("seed " + seed).isGreaterThanOrEqualTo(LEAST_EVENTS_WITHOUT_BROKER);
            assertThat(Checker.check(evidence)).as("seed " + seed).isEmpty();
            assertThat(recording.rebuilt().values())
                    .as("seed " + seed)
                    .extracting(line -> line.planId() + " " + line.digest())
                    .containsExactlyInAnyOrderElementsOf(recording.live().values().stream()
                            .map(view -> view.planId() + " " + view.digest())
                            .toList());
        }
    }
}
