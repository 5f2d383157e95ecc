package se.stafett.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.LivenessCaller;
import se.stafett.bench.store.AppendingClient;
import se.stafett.bench.store.RowInserts;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.ServerState;

/** Whole plans through REST, by more and more clients; then what PostgreSQL and the HTTP server do alone. */
final class CommandsPart {
    private static final int CALM = 8;
    private static final double GAIN = 1.03;
    private static final Target RATE_OF_THE_CROWD = Target.atLeast(1_500);
    private static final Target SLOWEST_WHEN_CALM = Target.atMost(20);

    private final Scene scene;
    private final Effort effort;
    private final Report report;

    // of the last and largest crowd
    private Map<String, Double> busy = Map.of();
    private List<ServerState> memory = List.of();

    CommandsPart(Scene scene, Report report) {
        this.scene = scene;
        this.effort = scene.effort();
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, IOException {
        warmUp();
        for (int clients : effort.clients()) {
            Loads commands = commands(clients);
            Loads appends = appends(clients);
            rows(clients, commands, appends);
        }
        limits();
        busy.forEach(this::busy);
        MemoryRows.add(report, "Memory, " + effort.crowd() + " clients", memory);
    }

    /** Until the rate has stopped rising: a service that runs for days is not to be judged by its first minute. */
    private void warmUp() throws InterruptedException {
        try (Crew crew = new Crew(scene.workers(effort.crowd(), reply -> {}))) {
            double best = 0;
            int withoutGain = 0;
            for (int i = 0; i < effort.warmUps() && withoutGain < 2; i++) {
                double rate = crew.runFor(effort.warmUp()).sound().rate();
                withoutGain = rate > best * GAIN ? 0 : withoutGain + 1;
                best = Math.max(best, rate);
            }
        }
    }

    private Loads commands(int clients) throws InterruptedException {
        LocalStack stack = scene.grounds().stack();
        Loads loads = new Loads();
        List<ServerState> fullest = stack.states();
        try (Crew crew = new Crew(scene.workers(clients, reply -> {}))) {
            crew.runFor(effort.run().dividedBy(3)).sound();
            Processors before = Processors.now(stack);
            for (int i = 0; i < effort.runs(); i++) {
                loads.add(crew.runFor(effort.run()));
                List<ServerState> states = stack.states();
                fullest = MemoryRows.sum(states) > MemoryRows.sum(fullest) ? states : fullest;
            }
            busy = Processors.now(stack).busySince(before);
            memory = fullest;
        }
        return loads;
    }

    private void busy(String who, double processors) {
        String title = "Processors kept busy, " + effort.crowd() + " clients";
        report.add(Figure.of(title, who, "of " + Runtime.getRuntime().availableProcessors(), Spread.of(processors)));
    }

    private Loads appends(int clients) throws SQLException, InterruptedException {
        int acts = Math.max(1, effort.appends() / Math.max(clients, CALM));
        List<AppendingClient> appending = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            appending.add(new AppendingClient(scene.alone(), scene.plans(), acts * (effort.runs() + 1)));
        }
        Loads loads = new Loads();
        try (Crew crew = new Crew(appending)) {
            crew.runTimes(acts).sound();
            for (int i = 0; i < effort.runs(); i++) {
                loads.add(crew.runTimes(acts));
            }
        }
        return loads;
    }

    private void rows(int clients, Loads commands, Loads appends) {
        String who = clients == 1 ? "1 client" : clients + " clients";
        Figure rate = figure(who + ", commands", "/s", commands.rate())
                .with(new Limit("appends alone", appends.rate().median()));
        report.add(clients == effort.crowd() ? rate.with(RATE_OF_THE_CROWD) : rate);
        for (int percent : List.of(50, 95, 99)) {
            Figure figure = figure(who + ", p" + percent, "ms", commands.millis(percent))
                    .with(new Limit("append alone", appends.millis(percent).median()));
            report.add(clients == CALM && percent == 99 ? figure.with(SLOWEST_WHEN_CALM) : figure);
        }
        if (commands.failures() > 0) {
            report.note(who + ": " + commands.failures() + " commands failed and are not counted.");
        }
    }

    private void limits() throws SQLException, InterruptedException, IOException {
        int clients = effort.crowd();
        RowInserts inserts = new RowInserts(scene.alone());
        List<Double> rows = new ArrayList<>();
        Loads liveness = new Loads();
        List<LivenessCaller> callers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            callers.add(
                    new LivenessCaller(scene.address().host(), scene.address().port()));
        }
        try (Crew crew = new Crew(callers)) {
            crew.runFor(effort.run().dividedBy(2)).sound();
            for (int i = 0; i < effort.runs(); i++) {
                rows.add(inserts.run(clients, effort.run().dividedBy(2)));
                liveness.add(crew.runFor(effort.run().dividedBy(2)));
            }
        }
        report.add(figure("limit: single-row inserts by " + inserts.tool(), "/s", Spread.of(rows)));
        report.add(figure("limit: GET /q/health/live", "/s", liveness.rate()));
    }

    private static Figure figure(String name, String unit, Spread measured) {
        return Figure.of(Part.COMMANDS.title(), name, unit, measured);
    }
}
