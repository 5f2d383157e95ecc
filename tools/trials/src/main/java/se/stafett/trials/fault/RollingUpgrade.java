package se.stafett.trials.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.local.loader.LoadResult;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Service;
import se.stafett.trials.Clone;
import se.stafett.trials.OwnStack;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;
import se.stafett.trials.release.NextRelease;
import se.stafett.trials.release.Rotation;

/**
 * Trial 15: two replicas of plan-service are replaced by the next release one after the other and then rolled back, under load,
 * while the services that follow stay as they are. Afterwards the next release writes an event of a version that the present
 * one does not know.
 */
public final class RollingUpgrade {
    private static final int FIRST = 5;
    private static final int SECOND = 6;
    private static final Duration PUBLISHES_WITHIN = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    /** The door says 502 of a replica that has just ended. */
    private static final Set<String> FAIR = Set.of("502 ", "503 unavailable", "409 command-in-flight");

    private static final Duration FOLLOWED_WITHIN = Duration.ofSeconds(60);

    private final Terms terms;
    private final Path next;
    private final List<String> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private RollingUpgrade(Terms terms) {
        this.terms = terms;
        this.next = terms.folder().resolve("next-release");
    }

    /** A round is one replacement; they go to the next release and back in turn. */
    public static Outcome run(Terms terms) throws IOException, InterruptedException {
        return new RollingUpgrade(terms).run();
    }

    private Outcome run() throws IOException, InterruptedException {
        terms.say("building the next release");
        NextRelease.make(next);
        Path folder = terms.folder();
        List<Service> followers = List.of(Service.HANDOVER, Service.NOTIFICATION);
        try (OwnStack host = OwnStack.in(folder.resolve("stack"), followers, place -> {});
                Rotation rotation = Rotation.open(host.place().port(Service.PLAN));
                Replica first = new Replica(host, FIRST, folder.resolve("first"), rotation, Clone.top());
                Replica second = new Replica(host, SECOND, folder.resolve("second"), rotation, Clone.top());
                Tail tail = Tail.of(host.kafka())) {
            Bout bout = upgrade(host, List.of(first, second), tail);
            judge(bout, host);
            notes.add(rotation.unanswered() + " requests that no replica answered");
            second.replace(next);
            UnknownVersion unknown = new UnknownVersion(host, first.url(), second.url(), tail);
            unknown.tell(findings, notes);
            return with(
                    bout.outcome(PUBLISHES_WITHIN, bout.recording().attempts().unfair(FAIR, LONGEST)));
        }
    }

    private Bout upgrade(OwnStack host, List<Replica> replicas, Tail tail) throws InterruptedException {
        Strain strain = Strain.throughWeather(terms);
        Path commands = terms.folder().resolve("commands.ndjson");
        long begin = System.nanoTime();
        try (Load load = Load.begin(host, strain, commands)) {
            List<Blow> blows = new ArrayList<>();
            for (Moment moment : Moment.spread(terms.rounds(), strain.until(), new Random(terms.seed()))) {
                await(moment, load);
                int turn = blows.size() % (2 * replicas.size());
                boolean forward = turn < replicas.size();
                int which = turn % replicas.size();
                String what = "replica " + (which + 1) + (forward ? " to the next release" : " back");
                blows.add(Replacement.of(replicas.get(which), forward ? next : Clone.top(), what, moment, tail));
                terms.say(blows.size() + " of " + terms.rounds() + ": " + blows.getLast());
            }
            load.enough();
            LoadResult result = load.result();
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            Recording recording = Recording.of(host, tail, commands);
            List<Blow.Seen> seen = blows.stream()
                    .map(blow -> blow.seen(recording.evidence(), tail))
                    .toList();
            return new Bout(terms.seed(), strain.clients(), result, took, seen, recording);
        }
    }

    private void await(Moment moment, Load load) {
        if (load.isOver()) {
            findings.add("the load ended before " + moment);
        } else {
            moment.await(load);
        }
    }

    /** Both releases have written, what only the next one knows is kept, and who follows has taken in everything. */
    private void judge(Bout bout, OwnStack host) {
        List<LogEvent> store = bout.recording().evidence().store();
        Map<Boolean, Long> accepted = store.stream()
                .filter(event -> event.type().startsWith("plan.goal-accepted."))
                .collect(Collectors.partitioningBy(
                        event -> says(bout.recording(), event, NextRelease.FIELD), Collectors.counting()));
        notes.add(accepted.get(true) + " goals accepted by the next release, with a field that this one does not know, "
                + accepted.get(false) + " by this one");
        if (accepted.containsValue(0L)) {
            findings.add("only one release has written");
        }
        Followers followers = new Followers(host.place(), List.of(Database.HANDOVER, Database.NOTIFICATION));
        Map<Integer, Long> heads =
                store.stream().collect(Collectors.toMap(LogEvent::lane, LogEvent::position, Math::max));
        findings.addAll(followers.reach(heads, FOLLOWED_WITHIN));
        findings.addAll(followers.halted());
        followers
                .waiting()
                .forEach(patient -> findings.add("a service that follows cannot take in patient " + patient));
    }

    private static boolean says(Recording recording, LogEvent event, String field) {
        ProtectedPayload payload = ProtectedPayload.read(event.payload());
        byte[] opened = payload.open(Objects.requireNonNull(recording.keys().get(payload.kid())), event.id());
        return new String(opened, StandardCharsets.UTF_8).contains('"' + field + '"');
    }

    private Outcome with(Outcome outcome) {
        return new Outcome(
                outcome.rounds(),
                Stream.concat(outcome.findings().stream(), findings.stream()).toList(),
                outcome.throughput(),
                outcome.recovery(),
                Stream.concat(outcome.notes().stream(), notes.stream()).toList());
    }
}
