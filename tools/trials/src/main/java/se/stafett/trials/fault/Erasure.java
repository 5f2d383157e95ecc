package se.stafett.trials.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.PlanView;
import se.stafett.local.client.Refused;
import se.stafett.local.client.Unanswered;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/**
 * Trial 16: some patients are erased while a backup is taken, which is then restored with all that came after it; others while
 * the topic is replayed. Afterwards nothing of any patient lies in clear anywhere, nothing of the erased can be read, the
 * others can, and what was sealed still verifies.
 */
public final class Erasure {
    private static final String POSTGRES = "postgres";
    private static final String UNIT = "SE0000000001-MARKED";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Terms terms;
    private final OwnStack stack;
    private final CareService service;
    private final Reader reader;
    private final Caller system;
    private final Ledger ledger;
    private final Random random;
    private final List<String> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();

    private Erasure(Terms terms, OwnStack stack) {
        Patience patience = new Patience(PATIENCE, Duration.ofSeconds(10));
        this.terms = terms;
        this.stack = stack;
        this.service = new CareService(stack.planService(), patience, CommandLog.none());
        this.system = stack.people().system();
        this.reader = new Reader(service, system);
        this.ledger = new Ledger(stack.place());
        this.random = new Random(terms.seed());
    }

    /** Rounds are patients of each of the three kinds: erased in a backup, erased in a replay, not erased. */
    public static Outcome run(Terms terms) throws IOException, SQLException, InterruptedException {
        List<Service> services = List.of(Service.PLAN, Service.HANDOVER, Service.NOTIFICATION);
        try (OwnStack stack = OwnStack.in(terms.folder().resolve("stack"), services, place -> {});
                Tail tail = Tail.of(stack.kafka())) {
            return new Erasure(terms, stack).run(tail);
        }
    }

    private Outcome run(Tail tail) throws IOException, SQLException {
        List<Marked> inBackup = written();
        List<Marked> inReplay = written();
        List<Marked> kept = written();
        published(tail);
        Map<UUID, PatientKey> keys = reader.keys(reader.store());
        Map<UUID, UUID> kids = kids(reader.store());
        List<UUID> first = kidsOf(inBackup, kids);
        List<UUID> second = kidsOf(inReplay, kids);
        List<byte[]> wrapped = new ArrayList<>(ledger.wrapped(first));
        wrapped.addAll(ledger.wrapped(second));

        terms.say("erasing " + first.size() + " patients while a backup is taken, and restoring it");
        List<Marked> later = restored(first);
        published(tail);
        terms.say("erasing " + second.size() + " patients while the topic is replayed");
        PlanRebuild rebuild = replayed(second);
        judge(rebuild, inBackup, inReplay, kept, later);
        notes.add("erased plans asked for: " + told);
        terms.say("looking for what may lie nowhere");
        List<Marked> all = new ArrayList<>(inBackup);
        List.of(inReplay, kept, later).forEach(all::addAll);
        Search search = new Search(stack, ledger, findings::add, notes::add);
        search.look(Leak.of(all, keys.values()), wrapped, kept.getFirst().plan().id());
        search.verify();
        return new Outcome(terms.rounds() + " patients of each kind", findings, "", "", notes);
    }

    private List<Marked> written() {
        Caller clinician = stack.people().clinician(UNIT);
        return IntStream.range(0, terms.rounds())
                .mapToObj(n -> Marked.written(service, clinician, random))
                .toList();
    }

    private void published(Tail tail) {
        List<LogEvent> store = reader.store();
        Patiently.await("in Kafka what the store has", PATIENCE, GLANCE, () -> tail.carried(store) == store.size());
    }

    private static Map<UUID, UUID> kids(List<LogEvent> store) {
        return store.stream()
                .collect(Collectors.toMap(
                        LogEvent::streamId,
                        event -> ProtectedPayload.read(event.payload()).kid(),
                        (one, same) -> one));
    }

    private static List<UUID> kidsOf(List<Marked> patients, Map<UUID, UUID> kids) {
        return patients.stream()
                .map(marked -> Objects.requireNonNull(kids.get(marked.plan().id())))
                .toList();
    }

    /** Loses the cluster and goes on with the copy and all that was logged after it; returns who was written meanwhile. */
    private List<Marked> restored(List<UUID> erased) throws IOException, SQLException {
        Path cluster = stack.place().data().resolve(POSTGRES);
        Path copy = cluster.resolveSibling("copy");
        Path lost = cluster.resolveSibling("lost");
        Restored.backup(stack.place(), cluster, copy, () -> ledger.erase(erased));
        List<Marked> later = written();
        for (Service each : List.of(Service.NOTIFICATION, Service.HANDOVER, Service.PLAN)) {
            stack.stop(each);
        }
        stack.kill(POSTGRES);
        Files.move(cluster, lost);
        Restored.copy(copy, cluster, "");
        Restored.copy(lost.resolve("pg_wal"), cluster.resolve("pg_wal"), "");
        stack.restart();
        if (!ledger.wrapped(erased).isEmpty()) {
            findings.add("a restore to the last moment brings erased keys back");
        }
        return later;
    }

    /** Takes in a half, erases, lets plan-service forget what it remembers of keys, and takes in the rest. */
    private PlanRebuild replayed(List<UUID> erased) {
        List<LogEvent> events;
        try (Topic topic = Topic.open(stack.kafka())) {
            events = topic.toTheEnd().stream().map(Delivered::event).toList();
        }
        Map<UUID, KeyAnswer> answers = new HashMap<>();
        KeyLookup lookup = kid -> answers.computeIfAbsent(kid, this::asked);
        PlanRebuild rebuild = new PlanRebuild(lookup);
        int half = events.size() / 2;
        events.subList(0, half).forEach(rebuild::take);
        ledger.erase(erased);
        stack.stop(Service.PLAN);
        stack.restart();
        answers.clear();
        events.subList(half, events.size()).forEach(rebuild::take);
        rebuild.halts().forEach(halt -> findings.add("the replay stands still: " + halt));
        return rebuild;
    }

    private KeyAnswer asked(UUID kid) {
        try {
            return new KeyAnswer.Granted(reader.key(kid));
        } catch (Refused gone) {
            return new KeyAnswer.Refused(gone.code());
        }
    }

    private void judge(
            PlanRebuild rebuild, List<Marked> inBackup, List<Marked> inReplay, List<Marked> kept, List<Marked> later) {
        Map<UUID, String> live = new TreeMap<>();
        for (List<Marked> readable : List.of(kept, later)) {
            readable.forEach(marked -> live.put(
                    marked.plan().id(),
                    PlanView.of(service, system, marked.plan().id()).digest()));
        }
        Map<UUID, String> rebuilt = Fold.digests(rebuild);
        live.forEach((plan, digest) -> {
            if (!digest.equals(rebuilt.get(plan))) {
                findings.add("plan " + plan + " is not what the replay made of it");
            }
        });
        inBackup.forEach(marked -> gone(marked, rebuild));
        inReplay.forEach(this::unread);
        notes.add(live.size() + " plans of others compared by digest");
        new LogCheck(reader.store(), finding -> findings.add(finding.toString())).run();
    }

    private void gone(Marked marked, PlanRebuild rebuild) {
        if (rebuild.plan(marked.plan().id()).isPresent()) {
            findings.add("the replay shows the erased plan " + marked.plan().id());
        }
        unread(marked);
    }

    /** plan-service has been started anew since and must not show it. */
    private void unread(Marked marked) {
        CareService once = new CareService(
                stack.planService(), new Patience(Duration.ZERO, Duration.ofSeconds(10)), CommandLog.none());
        try {
            once.get(system, marked.plan().path());
            findings.add("plan-service shows the erased plan " + marked.plan().id());
        } catch (Refused rightly) {
            count("refused with " + rightly.status() + " " + rightly.code());
        } catch (Unanswered failed) {
            count(String.valueOf(failed.getMessage()).replaceAll(".*: ", ""));
        }
    }

    private void count(String answer) {
        told.merge(answer, 1, Integer::sum);
    }
}
