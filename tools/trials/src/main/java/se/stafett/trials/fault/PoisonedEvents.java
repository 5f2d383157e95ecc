package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;
import se.stafett.trials.fault.Evidence.Place;
import se.stafett.trials.fault.Forger.Flaw;
import se.stafett.trials.fault.Forger.Phase;
import se.stafett.trials.fault.Forger.Sent;
import se.stafett.trials.fault.Watcher.Reached;
import se.stafett.trials.fault.Watcher.Waiting;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/**
 * Trial 5: notification-service hears plan-service's events by way of a forger, who lets the first half of them pass as they are and
 * slips events into the second half that nobody can take in. The patients of those wait, in order; nobody else does.
 */
public final class PoisonedEvents {
    private static final String FORGED = "care.forged.v1";
    /** The shares of the load after which it is measured undisturbed, disturbed, and disturbed no more. */
    private static final double WARM = 0.15;

    private static final double BEGIN = 0.5;
    private static final double END = 0.9;
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final int PATIENTS_A_ROUND = 30;
    private static final int LEAST_PATIENTS = 90;
    private static final int MOST_TIMES = 2;

    private final Terms terms;
    private final List<String> findings = new ArrayList<>();

    private PoisonedEvents(Terms terms) {
        this.terms = terms;
    }

    /** @param terms its rounds count the patients of each kind of flaw */
    public static Outcome run(Terms terms) throws SQLException, InterruptedException {
        return new PoisonedEvents(terms).run();
    }

    private Outcome run() throws SQLException, InterruptedException {
        Path folder = terms.folder();
        try (OwnStack host =
                OwnStack.in(folder.resolve("stack"), List.of(Service.PLAN), place -> listenTo(place.data(), FORGED))) {
            new KafkaTopics(host.kafka()).create(FORGED);
            int base = host.place().basePort();
            try (OwnStack listener = host.guest(folder.resolve("listener"), base, Service.NOTIFICATION);
                    Watcher watcher = Watcher.in(listener.place(), Database.NOTIFICATION);
                    Forger forger = forger(host, watcher)) {
                return run(host, forger, watcher);
            }
        }
    }

    private static void listenTo(Path data, String topic) {
        try {
            Path settings = Files.createDirectories(data.resolve("settings"));
            Files.writeString(settings.resolve(Service.NOTIFICATION.name()), "STAFETT_LISTENS_TO=" + topic + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Forger forger(OwnStack host, Watcher watcher) {
        CareService service = new CareService(host.planService(), Patience.withRestarts(), CommandLog.none());
        Reader reader = new Reader(service, host.people().system());
        return new Forger(host.kafka(), FORGED, reader::key, watcher::poison);
    }

    private Outcome run(OwnStack host, Forger forger, Watcher watcher) throws InterruptedException {
        forger.start();
        Strain strain = Strain.steadily(terms, LEAST_PATIENTS + PATIENTS_A_ROUND * terms.rounds());
        try (Load load = Load.begin(host, strain, terms.folder().resolve("commands.ndjson"))) {
            Random random = new Random(terms.seed());
            new Moment(WARM, 0).await(load);
            forger.measure();
            for (Moment moment : Moment.spread(terms.rounds(), END - BEGIN, random)) {
                new Moment(BEGIN + moment.share(), moment.more()).await(load);
                for (Flaw flaw : Flaw.values()) {
                    forger.slipIn(flaw);
                }
            }
            load.result().failures().forEach(failure -> findings.add("not loaded: " + failure));
        }
        Patiently.await("all events at the listener", ARRIVES_WITHIN, GLANCE, () -> arrived(forger, watcher));
        return judged(forger.sent(), forger.victims(), watcher);
    }

    /** The forger may still have some to carry on; then the ends move. */
    private static boolean arrived(Forger forger, Watcher watcher) {
        Reached reached = watcher.reached();
        List<Place> ends = forger.ends();
        return !ends.isEmpty() && ends.stream().allMatch(end -> reached.at(end).isPresent());
    }

    private Outcome judged(List<Sent> sent, Map<String, Flaw> victims, Watcher watcher) {
        for (Flaw flaw : Flaw.values()) {
            long patients = victims.values().stream().filter(flaw::equals).count();
            if (patients != terms.rounds()) {
                findings.add(patients + " patients with " + flaw);
            }
        }
        List<Waiting> parked = watcher.parked();
        compare(parked, waiting(sent, victims));
        Reached reached = watcher.reached();
        Latencies before = latencies(sent, reached, victims.keySet(), Phase.CALM);
        Latencies after = latencies(sent, reached, victims.keySet(), Phase.DISTURBED);
        if (after.within(0.99).compareTo(before.within(0.99).multipliedBy(MOST_TIMES)) > 0) {
            findings.add("other patients' p99 rose from " + before + " to " + after);
        }
        return new Outcome(
                3 * terms.rounds() + " patients",
                findings,
                "other patients' events taken in: before " + before + "; with what cannot be taken in " + after,
                "",
                List.of(sent.size() + " events, " + parked.size() + " of them laid aside in order"));
    }

    /** From the flawed event on, all of the patient's. */
    private static List<Place> waiting(List<Sent> sent, Map<String, Flaw> victims) {
        return sent.stream()
                .map(Sent::event)
                .filter(event -> victims.containsKey(event.patientRef()))
                .map(Place::of)
                .sorted()
                .toList();
    }

    private void compare(List<Waiting> parked, List<Place> expected) {
        List<Place> places = parked.stream().map(Waiting::place).sorted().toList();
        if (!places.equals(expected)) {
            Set<Place> missing =
                    expected.stream().filter(place -> !places.contains(place)).collect(Collectors.toSet());
            Set<Place> strange =
                    places.stream().filter(place -> !expected.contains(place)).collect(Collectors.toSet());
            findings.add("not laid aside: " + missing + "; laid aside: " + strange);
        }
    }

    private static Latencies latencies(List<Sent> sent, Reached reached, Set<String> without, Phase phase) {
        return Latencies.of(sent.stream()
                .filter(one -> one.phase() == phase)
                .filter(one -> !without.contains(one.event().patientRef()))
                .map(one -> Duration.between(
                        one.at(), reached.at(Place.of(one.event())).orElseThrow()))
                .toList());
    }
}
