package se.stafett.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.OpenPlan;
import se.stafett.plan.domain.PlanContent;

/** What the service decides on and what subscribers fold must be the same plan, whatever happened to it. */
class HistoryTest {
    private static final int HISTORIES = 60;
    private static final int STEPS = 250;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decider_and_subscriber_agree_after_every_event(long seed) {
        TwoPlans plans = new TwoPlans(seed);
        for (int step = 0; step < STEPS; step++) {
            plans.step();
            plans.tracks().forEach(HistoryTest::agree);
        }
    }

    @Test
    void the_random_histories_hold_every_kind_of_event() {
        Set<Class<?>> kinds = new HashSet<>();
        seeds().mapToObj(TwoPlans::new).forEach(plans -> {
            for (int step = 0; step < STEPS; step++) {
                plans.step();
            }
            plans.happened().forEach(event -> kinds.add(event.getClass()));
        });

        assertThat(kinds).isEqualTo(EventKinds.all());
    }

    private static void agree(TwoPlans.Track track) {
        DraftedPlan decided = track.decided().drafted().orElseThrow();
        PlanContent content = decided.content();
        CurrentPlan folded = track.folded();

        assertThat(track.received()).isEqualTo(track.decided());
        assertThat(folded.version()).isEqualTo(decided.version());
        assertThat(folded.status()).isEqualTo(decided.status().code());
        assertThat(folded.goals())
                .isEqualTo(PublishedValues.goals(
                        List.copyOf(content.items().goals().values())));
        assertThat(folded.interventions())
                .isEqualTo(PublishedValues.interventions(
                        List.copyOf(content.items().interventions().values())));
        assertThat(folded.summary())
                .isEqualTo(PublishedValues.published(content.texts().summary()));
        assertThat(folded.participants())
                .isEqualTo(content.team().participants().stream()
                        .map(PublishedValues::published)
                        .toList());
        assertThat(folded.reviewDate()).isEqualTo(content.reviewDate().orElse(null));
        if (decided instanceof OpenPlan open) {
            assertThat(folded.hold() != null).isEqualTo(open.phase() == OpenPlan.Phase.ON_HOLD);
        }
        assertThat(folded.merges().stream()
                        .filter(merge -> merge.reversal() == null)
                        .count())
                .isEqualTo(content.ties().merges().size());
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }
}
