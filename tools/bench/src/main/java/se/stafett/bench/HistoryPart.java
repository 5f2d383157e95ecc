package se.stafett.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Client;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.Load;
import se.stafett.bench.load.PlanReader;
import se.stafett.bench.store.AppendingClient;
import se.stafett.bench.store.LongHistory;
import se.stafett.bench.store.RelayGate;
import se.stafett.bench.store.StoreDatabase;
import se.stafett.local.stack.Service;

/**
 * The same work on a store that grows. Appends go to it and to one with little history in turn, so that what else goes on in the
 * machine falls on both; the rest is measured with little history first.
 */
final class HistoryPart {
    private static final Target COST = Target.atMost(1.2);
    private static final int ROUNDS_A_RUN = 2;
    private static final int READERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;
    private final Map<String, Double> little = new HashMap<>();

    HistoryPart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, IOException, TimeoutException {
        grounds.startCold();
        Scene scene = Scene.prepare(grounds, effort);
        List<UUID> plans = List.copyOf(play(scene));
        service(scene, plans, effort.few());
        for (long events : List.of(effort.many(), effort.most())) {
            grounds.stop(Service.PLAN.name());
            new LongHistory(scene.store()).growTo(events);
            scene.store().settle();
            scene.small().settle();
            appends(scene, events);
            grounds.startAgain();
            service(scene, plans, events);
        }
    }

    private void appends(Scene scene, long events) throws SQLException, InterruptedException {
        int rounds = ROUNDS_A_RUN * effort.runs();
        int acts = Math.max(1, effort.appends() / effort.crowd());
        List<Double> large = new ArrayList<>();
        List<Double> small = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        try (Crew many = crew(scene, scene.store(), acts * (rounds + 1));
                Crew few = crew(scene, scene.small(), acts * (rounds + 1))) {
            many.runTimes(acts).sound();
            few.runTimes(acts).sound();
            for (int i = 0; i < rounds; i++) {
                Load withFew = few.runTimes(acts).sound();
                Load withMany = many.runTimes(acts).sound();
                small.add(withFew.rate());
                large.add(withMany.rate());
                costs.add(withFew.rate() / withMany.rate());
            }
        }
        little.put("appends alone", Spread.of(small).median());
        add("appends alone", "/s", events, Spread.of(large));
        Figure cost = Figure.of(Part.HISTORY.title(), size(events) + ": cost of an append", "times", Spread.of(costs));
        report.add(events == effort.most() ? cost.with(COST) : cost);
    }

    private static Crew crew(Scene scene, StoreDatabase database, int acts) throws SQLException {
        List<AppendingClient> clients = new ArrayList<>();
        for (int i = 0; i < scene.effort().crowd(); i++) {
            clients.add(new AppendingClient(database, scene.plans(), acts));
        }
        return new Crew(clients);
    }

    /** Plans to be read by a service that has just been started, and so does not have them in memory. */
    private Set<UUID> play(Scene scene) throws InterruptedException {
        Set<UUID> plans = ConcurrentHashMap.newKeySet();
        try (Crew crew = new Crew(scene.workers(effort.crowd(), (reply, begun) -> plans.add(reply.plan())))) {
            crew.runTimes(Math.max(1, effort.appends() / effort.crowd())).sound();
        }
        grounds.stop(Service.PLAN.name());
        grounds.startAgain();
        return plans;
    }

    private void service(Scene scene, List<UUID> plans, long events)
            throws InterruptedException, IOException, SQLException, TimeoutException {
        Loads commands = new Loads();
        try (Crew crew = new Crew(scene.workers(effort.crowd(), (reply, begun) -> {}))) {
            crew.runFor(effort.warmUp().multipliedBy(2)).sound();
            for (int i = 0; i < effort.runs(); i++) {
                commands.add(crew.runFor(effort.run()));
            }
        }
        add("commands", "/s", events, commands.rate());
        add("first reads of plans", "/s", events, Spread.of(firstReads(scene, plans)));
        RelayGate gate = new RelayGate(scene.store());
        gate.drained(PATIENCE);
        List<Double> relayed = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            relayed.add(RelayPart.round(scene, gate));
        }
        add("events relayed", "/s", events, Spread.of(relayed));
    }

    /** Each plan once. */
    private double firstReads(Scene scene, List<UUID> plans) throws IOException, InterruptedException {
        int clients = Math.min(READERS, plans.size());
        int share = plans.size() / clients;
        List<Client> readers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            readers.add(PlanReader.inOrder(scene.address(), plans.subList(i * share, (i + 1) * share)));
        }
        try (Crew crew = new Crew(readers)) {
            return crew.runTimes(share).sound().rate();
        }
    }

    private void add(String what, String unit, long events, Spread measured) {
        double before = little.computeIfAbsent(what, first -> measured.median());
        report.add(Figure.of(Part.HISTORY.title(), size(events) + ": " + what, unit, measured)
                .with(new Limit("with " + size(effort.few()), before))
                .in(Plot.GROWTH, what, (double) events));
    }

    private static String size(long events) {
        return String.format(Locale.ROOT, "%,d", events).replace(',', ' ') + " events";
    }
}
