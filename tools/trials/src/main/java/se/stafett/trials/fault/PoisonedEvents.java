package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                    Forger forger = new Forger(host.kafka(), FORGED, reader(host)::key, watcher::poison)) {
                return run(host, listener, forger, watcher);
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

    private static Reader reader(OwnStack host) {
        CareService service = new CareService(host.planService(), Patience.withRestarts(), CommandLog.none());
        return new Reader(service, host.people().system());
    }

    private Outcome run(OwnStack host, OwnStack listener, Forger forger, Watcher watcher) throws InterruptedException {
        forger.start();
        Strain strain = Strain.steadily(terms, LEAST_PATIENTS + PATIENTS_A_ROUND * terms.rounds());
        try (Load load = Load.begin(host, strain, terms.folder().resolve("commands.ndjson"))) {
            new Moment(WARM, 0).await(load);
            forger.measure();
            for (Moment moment : Moment.spread(terms.rounds(), END - BEGIN, new Random(terms.seed()))) {
                new Moment(BEGIN + moment.share(), moment.more()).await(load);
                for (Flaw flaw : Flaw.values()) {
                    forger.slipIn(flaw);
                }
            }
            load.result().failures().forEach(failure -> findings.add("not loaded: " + failure));
        }
        int events = reader(host).store().size();
        Patiently.await(
                "all events at the listener",
                ARRIVES_WITHIN,
                GLANCE,
                () -> forger.carried() == events && arrived(forger, watcher));
        List<Waiting> parked = watcher.parked();
        judgeOrder(parked, forger);
        Latencies before = latencies(forger, watcher, Phase.CALM);
        Latencies after = latencies(forger, watcher, Phase.DISTURBED);
        if (after.within(0.99).compareTo(before.within(0.99).multipliedBy(MOST_TIMES)) > 0) {
            findings.add("other patients' p99 rose from " + before + " to " + after);
        }
        Duration healing = heal(listener, forger.victims(), watcher);
        return new Outcome(
                Flaw.values().length * terms.rounds() + " patients",
                findings,
                "other patients' events taken in: before " + before + "; with what cannot be taken in " + after,
                String.format(Locale.ROOT, "%.2f s after the listener's start", healing.toMillis() / 1e3),
                List.of(
                        forger.sent().size() + " events, " + parked.size() + " of them laid aside in order",
                        "the cause of a third was taken away: "
                                + settled(watcher.parked()).size()
                                + " events were taken in when the listener was started again"));
    }

    private static boolean arrived(Forger forger, Watcher watcher) {
        Reached reached = watcher.reached();
        return forger.ends().stream().allMatch(end -> reached.at(end).isPresent());
    }

    private void judgeOrder(List<Waiting> parked, Forger forger) {
        Map<String, Flaw> victims = forger.victims();
        for (Flaw flaw : Flaw.values()) {
            long patients = victims.values().stream().filter(flaw::equals).count();
            if (patients != terms.rounds()) {
                findings.add(patients + " patients with " + flaw + " instead of " + terms.rounds());
            }
        }
        compare(parked, waiting(forger.sent(), victims));
    }

    /** The cause of some is gone: when the listener is started again, it takes those patients' events in, in order. */
    private Duration heal(OwnStack listener, Map<String, Flaw> victims, Watcher watcher) {
        watcher.heal();
        listener.stop(Service.NOTIFICATION);
        listener.restart();
        Instant started = Instant.now();
        Patiently.await(
                "the effects of what can have one now",
                ARRIVES_WITHIN,
                GLANCE,
                () -> watcher.parked().stream()
                        .filter(event -> victims.get(event.patient()) == Flaw.POISON)
                        .allMatch(event -> event.settled().equals("applied")));
        Duration healing = Duration.between(started, Instant.now());
        settled(watcher.parked()).stream()
                .filter(event -> victims.get(event.patient()) != Flaw.POISON)
                .forEach(event -> findings.add("was taken in all the same: " + event));
        if (watcher.settledOutOfOrder() > 0) {
            findings.add(
                    watcher.settledOutOfOrder() + " events were taken in before one of the same patient before them");
        }
        return healing;
    }

    private static List<Waiting> settled(List<Waiting> parked) {
        return parked.stream().filter(event -> !event.settled().isEmpty()).toList();
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

    private static Latencies latencies(Forger forger, Watcher watcher, Phase phase) {
        Reached reached = watcher.reached();
        Map<String, Flaw> victims = forger.victims();
        return Latencies.of(forger.sent().stream()
                .filter(one -> one.phase() == phase)
                .filter(one -> !victims.containsKey(one.event().patientRef()))
                .map(one -> Duration.between(
                        one.at(), reached.at(Place.of(one.event())).orElseThrow()))
                .toList());
    }
}
