package se.stafett.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.AuthoredEvent;
import se.stafett.contracts.plan.By;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.Items;
import se.stafett.plan.domain.PlanStatus;
import se.stafett.plan.domain.RandomHistory;

/** What the service decides on and what a subscriber rebuilds is the same plan, whatever happens to it. */
class SameStoryForSubscribersTest {

    private static final PlanEventCodec CODEC = new PlanEventCodec();
    private static final By SOMEONE = new By("system", null, null, null);
    private static final String REF = "0123456789abcdef0123456789abcdef";

    @Test
    void every_decided_event_is_published_read_back_and_folded_to_the_same_plan() {
        LongStream.range(0, 300).forEach(SameStoryForSubscribersTest::tellTheSameStory);
    }

    private static void tellTheSameStory(long seed) {
        Map<UUID, CurrentPlan> published = new HashMap<>();
        for (RandomHistory.Turn turn : RandomHistory.of(seed, 120)) {
            for (RandomHistory.Happened happened : turn.events()) {
                PlanEvent event = Publication.of(happened.event());
                long version = published.containsKey(happened.plan())
                        ? published.get(happened.plan()).version() + 1
                        : 1;
                LogEvent envelope = envelope(
                        happened, version, CODEC.typeOf(event), turn.context().now());
                AuthoredEvent read = CODEC.decode(envelope.type(), CODEC.encode(new AuthoredEvent(SOMEONE, event)));
                assertThat(Reception.of(envelope, read.event()))
                        .as("seed %d", seed)
                        .isEqualTo(happened.event());
                published.compute(happened.plan(), (id, plan) -> PlanFold.apply(plan, envelope, read));
            }
            turn.events()
                    .forEach(happened -> assertSame(
                            seed,
                            turn.plans().get(happened.plan()).drafted().orElseThrow(),
                            published.get(happened.plan())));
        }
    }

    private static void assertSame(long seed, DraftedPlan decided, CurrentPlan rebuilt) {
        assertThat(rebuilt.version()).as("seed %d", seed).isEqualTo(decided.version());
        assertThat(rebuilt.status())
                .as("seed %d", seed)
                .isEqualTo(decided.status().code());
        Items items = decided.items();
        if (decided.status() != PlanStatus.MERGED) {
            assertThat(rebuilt.goals())
                    .as("seed %d", seed)
                    .isEqualTo(PublishedValues.goals(List.copyOf(items.goals().values())));
            assertThat(rebuilt.interventions())
                    .as("seed %d", seed)
                    .isEqualTo(PublishedValues.interventions(
                            List.copyOf(items.interventions().values())));
        }
    }

    private static LogEvent envelope(RandomHistory.Happened happened, long version, String type, Instant now) {
        return new LogEvent(
                "/plan-service",
                0,
                1,
                happened.eventId(),
                happened.plan(),
                version,
                type,
                REF,
                now,
                now,
                happened.eventId(),
                happened.eventId(),
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
