package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.Service;
import se.stafett.trials.Clone;
import se.stafett.trials.OwnStack;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;
import se.stafett.trials.release.Rotation;

/** Trial 7: two replicas of plan-service, asked in turn, of which one has a wrong clock now and then. */
public final class WrongClocks {
    private static final int RIGHT = 5;
    private static final int WRONG = 6;
    private static final Duration PUBLISHES_WITHIN = Duration.ofSeconds(10);
    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

    private WrongClocks() {}

    /** A round is one time at which the clock is wrong. */
    public static Outcome run(Terms terms) {
        Path library = library();
        Path clock = terms.folder().resolve("clock");
        WrongClock.set(clock, 0);
        List<String> faked = List.of(
                "LD_PRELOAD=" + library,
                "FAKETIME_TIMESTAMP_FILE=" + clock,
                "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "DONT_FAKE_MONOTONIC=1",
                "NO_FAKE_STAT=1",
                "STAFETT_CLOCK_TOLERANCE=2H");
        Bout bout = Bout.fight(
                terms,
                folder -> replicas(folder, faked),
                Strain.throughWeather(terms),
                WrongClock.by(clock, new Random(terms.seed())));
        return judged(bout);
    }

    private static Servers replicas(Path folder, List<String> faked) {
        OwnStack host = OwnStack.in(folder.resolve("stack"), List.of(), place -> {});
        try {
            Rotation rotation = Rotation.open(host.place().port(Service.PLAN));
            Replica right = new Replica(host, RIGHT, folder.resolve("right"), rotation, Clone.top());
            Replica wrong = new Replica(host, WRONG, folder.resolve("wrong"), rotation, Clone.top(), faked);
            return Servers.with(host, List.of(wrong, right, rotation));
        } catch (IOException failed) {
            host.close();
            throw new UncheckedIOException(failed);
        }
    }

    private static Outcome judged(Bout bout) {
        Outcome outcome = bout.outcome(PUBLISHES_WITHIN);
        List<LogEvent> store = bout.recording().evidence().store();
        List<String> findings = new ArrayList<>(outcome.findings());
        findings.addAll(WrongClock.backwards(store));
        long ahead = WrongClock.ahead(store, Instant.now().plus(Duration.ofMinutes(1)));
        if (ahead == 0) {
            findings.add("no event was recorded by the wrong clock");
        }
        List<String> notes = new ArrayList<>(outcome.notes());
        notes.add(ahead + " events recorded in the future, in no lane before an earlier one");
        return new Outcome(outcome.rounds(), findings, outcome.throughput(), outcome.recovery(), notes);
    }

    /** Debian's package faketime, which an operating system may do without. */
    private static Path library() {
        try (Stream<Path> found = Files.find(Path.of("/usr/lib"), 3, (path, is) -> path.endsWith(LIBRARY))) {
            return found.findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("not run: libfaketime is missing (apt install faketime)"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
