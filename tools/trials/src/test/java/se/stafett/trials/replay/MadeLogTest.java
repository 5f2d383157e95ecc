package se.stafett.trials.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;

class MadeLogTest {
    private static final int EVENTS = 500;
    private static final int PLANS = 10;

    @Test
    void every_event_can_be_opened_and_applied() {
        PlanRebuild rebuild = new PlanRebuild(new MadeKeys(7));

        assertThat(made(7)).allSatisfy(event -> assertThat(rebuild.take(event)).isInstanceOf(Taken.Applied.class));
        assertThat(rebuild.plans()).hasSize(PLANS);
    }

    @Test
    void the_same_seed_makes_the_same_plans() {
        PlanRebuild one = new PlanRebuild(new MadeKeys(7));
        PlanRebuild other = new PlanRebuild(new MadeKeys(7));
        made(7).forEach(one::take);
        made(7).forEach(other::take);

        assertThat(one.plans()).containsExactlyElementsOf(other.plans());
    }

    @Test
    void keys_of_another_seed_open_nothing() {
        PlanRebuild rebuild = new PlanRebuild(new MadeKeys(8));

        assertThat(rebuild.take(made(7).getFirst())).isInstanceOf(Taken.Halted.class);
    }

    private static List<LogEvent> made(long seed) {
        MadeLog log = new MadeLog(seed, PLANS);
        return Stream.generate(log::next).limit(EVENTS).toList();
    }
}
