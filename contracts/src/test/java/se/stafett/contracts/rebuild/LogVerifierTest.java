package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

class LogVerifierTest {
    private final List<LogEvent> log = Plans.threePlansInTwoLanes().events();
    private final LogVerifier verifier = new LogVerifier();

    @Test
    void a_sound_log_verifies_with_the_heads_of_a_rebuild_and_without_a_key() {
        PlanRebuild rebuild = new PlanRebuild(LogBook.keysOf());
        for (LogEvent event : log) {
            rebuild.take(event);
            assertThat(verifier.take(event)).isNull();
            assertThat(verifier.take(event)).as("seen before").isNull();
        }
        assertThat(verifier.halts()).isEmpty();
        assertThat(verifier.heads()).isEqualTo(rebuild.heads());
    }

    @Test
    void an_altered_event_halts_its_lane_for_good_and_no_other() {
        LogEvent third = log.get(2);
        LogEvent altered = LogBook.with(third, third.position(), third.payload(), third.prevHash(), Hash.GENESIS);
        verifier.take(log.get(0));
        LaneHalt halt = verifier.take(altered);
        assertThat(halt).extracting(LaneHalt::flaw).isEqualTo(new Flaw.Altered(third.hash(), Hash.GENESIS));
        assertThat(verifier.take(third)).isEqualTo(halt);
        assertThat(verifier.take(log.get(1))).isNull();
        assertThat(verifier.halts()).containsExactly(halt);
    }

    @Test
    void a_gap_is_reported_until_it_is_filled() {
        assertThat(verifier.take(log.get(2))).extracting(LaneHalt::flaw).isEqualTo(new Flaw.Gap(1, 2));
        log.forEach(verifier::take);
        assertThat(verifier.halts()).isEmpty();
    }
}
