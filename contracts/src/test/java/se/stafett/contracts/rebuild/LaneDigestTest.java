package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

class LaneDigestTest {
    private static final LaneId LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.TOLVAN));
    private static final LaneId OTHER_LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.ELSEWHERE));

    private final List<LogEvent> log = Plans.threePlansInTwoLanes().events();
    private final PlanRebuild rebuild = taken(log, Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE);

    @Test
    void it_is_made_of_these_bytes() throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("stafett-lane-1\n".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(13);
        out.write("/plan-service".getBytes(StandardCharsets.UTF_8));
        out.writeInt(LANE.lane());
        out.writeLong(6);
        out.write(log.getLast().hash().toBytes());
        out.writeInt(2);
        plan(out, Plans.TOLVANS_PLAN, 4);
        plan(out, Plans.NEIGHBOURS_PLAN, 2);
        assertThat(rebuild.laneDigest(LANE))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())));
    }

    @Test
    void it_is_the_same_in_whatever_mixture_the_lanes_come() {
        List<LogEvent> laneByLane = new ArrayList<>(log);
        Collections.sort(laneByLane, (one, two) -> Integer.compare(two.lane(), one.lane()));
        PlanRebuild other = taken(laneByLane, Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE);
        assertThat(other.laneDigest(LANE)).isEqualTo(rebuild.laneDigest(LANE));
        assertThat(other.laneDigest(OTHER_LANE)).isEqualTo(rebuild.laneDigest(OTHER_LANE));
    }

    @Test
    void one_event_less_is_another_digest_of_that_lane_alone() {
        PlanRebuild behind = taken(log.subList(0, 7), Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE);
        assertThat(behind.laneDigest(LANE)).isNotEqualTo(rebuild.laneDigest(LANE));
        assertThat(behind.laneDigest(OTHER_LANE)).isEqualTo(rebuild.laneDigest(OTHER_LANE));
    }

    @Test
    void a_plan_that_cannot_be_read_is_another_digest_and_two_who_cannot_read_it_agree() {
        PlanRebuild some = taken(log, Plans.NEIGHBOUR, Plans.ELSEWHERE);
        assertThat(some.laneDigest(LANE)).isNotEqualTo(rebuild.laneDigest(LANE));
        assertThat(taken(log, Plans.NEIGHBOUR).laneDigest(LANE)).isEqualTo(some.laneDigest(LANE));
    }

    @Test
    void a_lane_of_which_nothing_was_seen_has_a_digest_too() {
        assertThat(rebuild.laneDigest(new LaneId("/elsewhere", 0)))
                .hasSize(64)
                .isNotEqualTo(rebuild.laneDigest(new LaneId("/elsewhere", 1)));
    }

    private void plan(DataOutputStream out, UUID id, long version) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
        out.writeLong(version);
        out.write(HexFormat.of().parseHex(rebuild.digest(id).orElseThrow()));
    }

    private static PlanRebuild taken(List<LogEvent> events, String... readable) {
        PlanRebuild rebuild = new PlanRebuild(LogBook.keysOf(readable));
        events.forEach(rebuild::take);
        return rebuild;
    }
}
