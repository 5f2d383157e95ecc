package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import se.stafett.trials.OwnStack;

/**
 * Trial 10's fault: the disk of PostgreSQL or of Kafka is full for a while. A server that ends for that is started again once
 * there is room, as whoever watches over processes does; nothing else is done for it.
 *
 * @param server whose disk
 * @param ended whether it ended by itself
 * @param recovery from when there was room until an event was published that was decided after that
 */
record FullDisk(Moment moment, String server, boolean ended, Duration recovery) implements Blow {
    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    private static final int FELT = 10;
    private static final Duration LASTS = Duration.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /** @param random decides with whose it begins; then they come in turn */
    static Bout.Nemesis by(Map<String, SmallDisk> disks, Random random) {
        boolean[] database = {random.nextBoolean()};
        return (moment, load, servers, tail) -> {
            database[0] = !database[0];
            String server = database[0] ? POSTGRES : KAFKA;
            return at(moment, server, Objects.requireNonNull(disks.get(server)), load, servers.host(), tail);
        };
    }

    private static FullDisk at(Moment moment, String server, SmallDisk disk, Load load, OwnStack stack, Tail tail) {
        moment.await(load);
        long before = load.repetitions();
        disk.fill();
        Instant until = Instant.now().plus(LASTS);
        Patiently.await("the full disk to be felt", LONGEST, GLANCE, () -> {
            // what the server has given back meanwhile is taken, too
            disk.fill();
            boolean felt = load.repetitions() - before >= FELT && Instant.now().isAfter(until);
            return felt || !stack.runs(server) || Instant.now().isAfter(until.plus(LASTS));
        });
        disk.empty();
        Instant room = Instant.now();
        boolean ended = !stack.runs(server);
        if (ended) {
            stack.restart();
        }
        Instant first = tail.awaitRecordedAfter(room, LONGEST).at();
        return new FullDisk(moment, server, ended, Duration.between(room, first));
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        return new Seen(toString(), recovery, List.of());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "no room for %s %s, %s: an event decided afterwards was published %d ms after there was room",
                server,
                moment,
                ended ? "which ended" : "which went on",
                recovery.toMillis());
    }
}
