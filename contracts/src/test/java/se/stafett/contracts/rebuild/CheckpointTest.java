package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;

class CheckpointTest {
    private static final String LOG = "care.plan.v1 of the region";
    private static final KeyLookup ALL_KEYS = LogBook.keysOf(Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE);
    private static final LaneId LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.TOLVAN));

    private final LogBook book = Plans.threePlansInTwoLanes();
    private final PlanRebuild rebuild = new PlanRebuild(ALL_KEYS);

    @BeforeEach
    void three_plans_are_rebuilt() {
        book.events().forEach(rebuild::take);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void a_rebuild_that_is_stopped_and_restored_at_any_point_ends_like_one_that_was_not(long seed) {
        RandomHistory history = new RandomHistory(seed, 12, 400);
        Random random = new Random(seed);
        PlanRebuild stopping = new PlanRebuild(history::granted);
        int restarts = 0;
        for (LogEvent event : history.events()) {
            stopping.take(event);
            if (random.nextInt(20) == 0) {
                stopping = restored(saved(stopping), history::granted);
                restarts++;
            }
        }
        assertThat(restarts).isGreaterThan(5);
        isAs(history.witness(), stopping);
    }

    @Test
    void events_from_before_the_checkpoint_are_known_again_and_a_changed_head_is_noticed() {
        PlanRebuild restored = restored(saved(rebuild), ALL_KEYS);
        book.events().forEach(event -> assertThat(restored.take(event)).isInstanceOf(Taken.Seen.class));
        LogEvent last = book.events().getLast();
        LogEvent told = LogBook.chained(
                LogBook.with(last, last.position(), book.events().getFirst().payload(), last.prevHash(), last.hash()));
        assertThat(restored.take(told)).isInstanceOf(Taken.Halted.class);
    }

    @Test
    void a_gap_is_still_known_after_the_restart_and_healed_by_what_was_missing() {
        PlanRebuild behind = new PlanRebuild(ALL_KEYS);
        List<LogEvent> events = book.events();
        events.stream().filter(event -> !event.equals(events.get(3))).forEach(behind::take);
        PlanRebuild restored = restored(saved(behind), ALL_KEYS);
        assertThat(restored.halts()).isEqualTo(behind.halts()).hasSize(1);
        events.forEach(restored::take);
        isAs(rebuild, restored);
    }

    @Test
    void a_flaw_that_lasts_outlasts_a_restart() {
        LogEvent last = book.events().getLast();
        LogEvent told = LogBook.chained(
                LogBook.with(last, 6, book.events().getFirst().payload(), last.prevHash(), last.hash()));
        rebuild.take(told);
        PlanRebuild restored = restored(saved(rebuild), ALL_KEYS);
        assertThat(restored.halts()).isEqualTo(rebuild.halts()).hasSize(1);
        assertThat(restored.take(book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, Plans.summary("Ny."))))
                .isInstanceOf(Taken.Halted.class);
    }

    @Test
    void a_type_that_was_not_known_is_tried_again_after_the_restart() {
        book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, "plan.danced.v1", "{}");
        rebuild.take(book.events().getLast());
        assertThat(rebuild.halts()).hasSize(1);
        PlanRebuild restored = restored(saved(rebuild), ALL_KEYS);
        assertThat(restored.halts()).isEmpty();
        assertThat(restored.take(book.events().getLast())).isInstanceOf(Taken.Halted.class);
    }

    @Test
    void nothing_that_a_plan_says_stands_in_clear() {
        String text = new String(saved(rebuild), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("191212121212", "Ont i", "affären", Plans.WARD);
        assertThat(text.lines()).hasSize(1 + 2 + 3 + 1);
    }

    @Test
    void a_plan_whose_key_is_refused_when_it_is_restored_is_hidden_for_good() {
        PlanRebuild restored = restored(saved(rebuild), LogBook.keysOf(Plans.NEIGHBOUR, Plans.ELSEWHERE));
        assertThat(restored.plan(Plans.TOLVANS_PLAN)).isEmpty();
        assertThat(restored.unreadable()).containsOnlyKeys(Plans.TOLVANS_PLAN);
        assertThat(restored.plan(Plans.NEIGHBOURS_PLAN)).isPresent();
        PlanRebuild again = restored(saved(restored), ALL_KEYS);
        assertThat(again.unreadable()).containsEntry(Plans.TOLVANS_PLAN, "no care relation");
        assertThat(again.laneDigest(LANE)).isEqualTo(restored.laneDigest(LANE));
    }

    @Test
    void a_plan_whose_key_is_refused_when_it_is_saved_is_hidden_from_then_on() {
        boolean[] withdrawn = {false};
        PlanRebuild one = new PlanRebuild(kid -> withdrawn[0] && kid.equals(LogBook.kid(Plans.TOLVAN))
                ? new KeyAnswer.Refused("blocked")
                : ALL_KEYS.find(kid));
        book.events().forEach(one::take);
        withdrawn[0] = true;
        byte[] saved = saved(one);
        assertThat(one.unreadable()).containsEntry(Plans.TOLVANS_PLAN, "blocked");
        assertThat(restored(saved, ALL_KEYS).unreadable()).containsEntry(Plans.TOLVANS_PLAN, "blocked");
    }

    @Test
    void a_checkpoint_that_was_cut_off_is_refused_wherever_it_ends() {
        byte[] saved = saved(rebuild);
        for (int length = 0; length < saved.length; length += 11) {
            assertThat(read(Arrays.copyOf(saved, length), ALL_KEYS)).isInstanceOf(Restoration.Refused.class);
        }
        assertThat(flaw(Arrays.copyOf(saved, saved.length / 2))).isInstanceOf(CheckpointFlaw.Damaged.class);
    }

    @Test
    void a_checkpoint_of_which_any_byte_was_changed_is_refused() {
        byte[] saved = saved(rebuild);
        for (int at = 0; at < saved.length; at += 5) {
            byte[] changed = saved.clone();
            changed[at] ^= 1;
            assertThat(read(changed, ALL_KEYS)).as("byte %s", at).isInstanceOf(Restoration.Refused.class);
        }
    }

    @Test
    void a_checkpoint_is_refused_that_is_none_or_has_something_behind_its_end() {
        byte[] saved = saved(rebuild);
        byte[] longer = Arrays.copyOf(saved, saved.length + 1);
        longer[saved.length] = '\n';
        assertThat(flaw(longer)).isEqualTo(new CheckpointFlaw.Damaged("something follows its end"));
        assertThat(flaw(new byte[0])).isInstanceOf(CheckpointFlaw.NotACheckpoint.class);
        assertThat(flaw("{\"headers\":{}}\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CheckpointFlaw.NotACheckpoint.class);
        assertThat(flaw("PK\u0003\u0004\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CheckpointFlaw.NotACheckpoint.class);
    }

    @Test
    void a_checkpoint_of_another_log_form_or_fold_is_refused_with_what_it_is() throws IOException {
        String saved = new String(saved(rebuild), StandardCharsets.UTF_8);
        assertThat(Checkpoint.read(stream(saved), "another log", ALL_KEYS))
                .isEqualTo(new Restoration.Refused(new CheckpointFlaw.OtherLog(LOG, "another log")));
        assertThat(read(bytes(saved.replace("checkpoint-1", "checkpoint-2")), ALL_KEYS))
                .isEqualTo(new Restoration.Refused(new CheckpointFlaw.OtherFormat("stafett-checkpoint-2")));
        assertThat(read(bytes(saved.replace("\"fold\":1", "\"fold\":2")), ALL_KEYS))
                .isEqualTo(new Restoration.Refused(new CheckpointFlaw.OtherFold(2, 1)));
    }

    @Test
    void a_plan_that_does_not_open_with_the_key_that_is_given_is_damage() {
        KeyLookup wrong = kid -> new KeyAnswer.Granted(PatientKey.of(kid, new byte[PatientKey.LENGTH]));
        assertThat(read(saved(rebuild), wrong))
                .isInstanceOfSatisfying(
                        Restoration.Refused.class,
                        refused -> assertThat(refused.flaw()).isInstanceOf(CheckpointFlaw.Damaged.class));
    }

    private static void isAs(PlanRebuild expected, PlanRebuild actual) {
        assertThat(actual.halts()).isEmpty();
        assertThat(actual.heads()).isEqualTo(expected.heads());
        expected.plans()
                .forEach(plan -> assertThat(actual.digest(plan.planId())).isEqualTo(expected.digest(plan.planId())));
        expected.heads()
                .keySet()
                .forEach(lane -> assertThat(actual.laneDigest(lane)).isEqualTo(expected.laneDigest(lane)));
    }

    private static byte[] saved(PlanRebuild rebuild) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Checkpoint.write(rebuild, LOG, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PlanRebuild restored(byte[] saved, KeyLookup keys) {
        return ((Restoration.Restored) read(saved, keys)).rebuild();
    }

    private static CheckpointFlaw flaw(byte[] saved) {
        return ((Restoration.Refused) read(saved, ALL_KEYS)).flaw();
    }

    private static Restoration read(byte[] saved, KeyLookup keys) {
        try {
            return Checkpoint.read(new ByteArrayInputStream(saved), LOG, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
