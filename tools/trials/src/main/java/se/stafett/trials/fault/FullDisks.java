package se.stafett.trials.fault;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/** Trial 10: PostgreSQL and Kafka on small disks, which are full now and then. */
public final class FullDisks {
    private static final int ROOM = 200;
    private static final Duration HEALS_WITHIN = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Set<String> FAIR = Set.of("503 unavailable", "409 command-in-flight");

    private FullDisks() {}

    /** A round is one time at which a disk is full. */
    public static Outcome run(Terms terms) {
        Map<String, SmallDisk> disks = new HashMap<>();
        Bout bout = Bout.fight(
                terms,
                folder -> onSmallDisks(folder, disks),
                Strain.throughWeather(terms),
                FullDisk.by(disks, new Random(terms.seed())));
        return bout.outcome(HEALS_WITHIN, bout.recording().attempts().unfair(FAIR, LONGEST));
    }

    private static Servers onSmallDisks(Path folder, Map<String, SmallDisk> disks) {
        OwnStack host = OwnStack.in(folder.resolve("stack"), List.of(Service.PLAN), place -> {});
        host.makeStartsQuick();
        host.close();
        for (String server : List.of(FullDisk.POSTGRES, FullDisk.KAFKA)) {
            disks.put(server, SmallDisk.under(host.place().data().resolve(server), ROOM));
        }
        host.restart();
        List<Closeable> parts = new ArrayList<>(List.of(host));
        parts.addAll(disks.values());
        return Servers.with(host, parts);
    }
}
