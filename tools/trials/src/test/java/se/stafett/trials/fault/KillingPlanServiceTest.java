package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;
import se.stafett.local.client.PlanView;
import se.stafett.local.subscriber.PlanLine;

/** Trial 1. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillingPlanServiceTest {
    private Bout trial;
    private Recording recording;
    private List<Finding> findings = List.of();

    @BeforeAll
    void look() {
        trial = Runs.killedService();
        recording = trial.recording();
        findings = Checker.check(recording.evidence());
    }

    @Test
    void the_load_is_complete_although_the_service_was_killed() {
        assertThat(trial.blows()).as(seed()).hasSize(Settings.kills());
        assertThat(trial.load().failures()).as(seed()).isEmpty();
        assertThat(trial.load().isComplete()).as(seed()).isTrue();
        assertThat(recording.unknownAttempts()).as(seed()).isGreaterThanOrEqualTo(Settings.kills());
    }

    @Test
    void every_answered_command_is_in_the_store_once_and_in_kafka_with_the_same_hash() {
        assertThat(recording.evidence().commands()).allMatch(SentCommand::isSettled);
        assertNothingBreaks(Invariant.I1);
    }

    @Test
    void nothing_is_in_kafka_that_is_not_in_the_store() {
        assertNothingBreaks(Invariant.I2);
    }

    @Test
    void lanes_and_streams_have_no_gap_and_the_hash_chain_holds() {
        assertNothingBreaks(Invariant.I3);
    }

    @Test
    void no_idempotency_key_has_two_effects() {
        assertNothingBreaks(Invariant.I4);
    }

    @Test
    void the_live_view_equals_the_fold_of_the_store_and_that_of_a_subscriber() {
        PlanRebuild fold = Fold.with(recording.keys());
        recording
                .evidence()
                .store()
                .forEach(event -> assertThat(fold.take(event)).as(seed()).isInstanceOf(Taken.Applied.class));

        Map<UUID, String> live = new TreeMap<>();
        recording.live().values().forEach(view -> live.put(view.planId(), view.digest()));
        Map<UUID, String> rebuilt = new TreeMap<>();
        recording.rebuilt().values().forEach(line -> rebuilt.put(line.planId(), line.digest()));

        assertThat(live).as(seed()).hasSize(trial.load().inSource());
        assertThat(Fold.digests(fold)).as(seed()).isEqualTo(live);
        assertThat(rebuilt).as(seed() + recording.subscriber()).isEqualTo(live);
        assertThat(recording.rebuilt().values())
                .extracting(PlanLine::planId, PlanLine::version, PlanLine::lane, PlanLine::position, PlanLine::status)
                .containsExactlyInAnyOrderElementsOf(recording.live().values().stream()
                        .map(KillingPlanServiceTest::standing)
                        .toList());
    }

    private static Tuple standing(PlanView view) {
        return tuple(view.planId(), view.version(), view.lane(), view.position(), view.status());
    }

    @Test
    void publishing_goes_on_within_ten_seconds_of_every_restart() {
        assertThat(trial.outcome(StackTrials.PUBLISHES_WITHIN).findings())
                .as(seed())
                .isEmpty();
    }

    private void assertNothingBreaks(Invariant invariant) {
        assertThat(findings)
                .as(seed())
                .filteredOn(finding -> finding.broken() == invariant)
                .isEmpty();
    }

    private String seed() {
        return "seed " + trial.seed() + " ";
    }
}
