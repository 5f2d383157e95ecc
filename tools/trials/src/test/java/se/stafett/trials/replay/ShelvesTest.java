package se.stafett.trials.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.rebuild.PlanRebuild;

class ShelvesTest {
    private final MadeKeys keys = new MadeKeys(7);
    private final MadeLog log = new MadeLog(7, 1);
    private final PlanRebuild early = new PlanRebuild(keys);
    private final PlanRebuild late = new PlanRebuild(keys);

    @TempDir
    Path folder;

    @BeforeEach
    void take() {
        early.take(log.next());
        early.plans().forEach(plan -> assertThat(plan.version()).isEqualTo(1));
        MadeLog again = new MadeLog(7, 1);
        late.take(again.next());
        late.take(again.next());
    }

    @Test
    void what_was_saved_is_restored_with_the_offset_to_read_on_from() {
        Shelves shelves = new Shelves(folder, keys);
        shelves.save(3, late, 2);

        assertThat(shelves.restore(3).offset()).isEqualTo(2);
        assertThat(LaneDigests.of(shelves.restore(3).rebuild())).isEqualTo(LaneDigests.of(late));
    }

    @Test
    void a_member_that_was_given_up_for_dead_and_saves_all_the_same_sets_nobody_back() {
        Shelves shelves = new Shelves(folder, keys);
        shelves.save(3, late, 2);
        shelves.save(3, early, 1);

        assertThat(shelves.restore(3).offset()).isEqualTo(2);
    }

    @Test
    void partitions_have_nothing_to_do_with_each_other() {
        Shelves shelves = new Shelves(folder, keys);
        shelves.save(3, late, 2);

        assertThat(shelves.restore(13).offset()).isZero();
        assertThat(shelves.restore(13).rebuild().plans()).isEmpty();
    }
}
