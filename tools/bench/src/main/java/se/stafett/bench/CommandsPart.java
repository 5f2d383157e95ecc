package se.stafett.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.bench.store.AppendsAlone;
import se.stafett.bench.store.DiskSync;
import se.stafett.bench.store.RowInserts;
import se.stafett.local.stack.LocalStack;

/** Whole plans through REST, by more and more clients; then what PostgreSQL does alone. */
final class CommandsPart {
    private static final int CALM = 8;
    private static final Target SHARE_OF_THE_LIMIT = Target.atLeastOfLimit(0.25);
    private static final Target SLOWEST_WHEN_CALM = Target.atMost(15);

    private final Scene scene;
    private final Effort effort;
    private final Report report;

    // of the last and largest crowd
    private Map<String, Double> busy = Map.of();
    private String tool = "";

    CommandsPart(Scene scene, Report report) {
        this.scene = scene;
        this.effort = scene.effort();
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, IOException {
        Warm.until(effort, scene.workers(effort.crowd(), (reply, begun) -> {}));
        for (int clients : effort.clients()) {
            Loads commands = commands(clients);
            Loads appends = appends(clients);
            rows(clients, commands, appends);
        }
        limits();
        busy.forEach(this::busy);
    }

    private Loads commands(int clients) throws InterruptedException {
        LocalStack stack = scene.grounds().stack();
        Loads loads = new Loads();
        try (Crew crew = new Crew(scene.workers(clients, (reply, begun) -> {}))) {
            crew.runFor(effort.run().dividedBy(3)).sound();
            Processors before = Processors.now(stack);
            for (int i = 0; i < effort.runs(); i++) {
                loads.add(crew.runFor(effort.run()));
            }
            busy = Processors.now(stack).busySince(before);
        }
        return loads;
    }

    private void busy(String who, double processors) {
        String title = "Processors kept busy, " + effort.crowd() + " clients";
        report.add(Figure.of(title, who, "of " + Runtime.getRuntime().availableProcessors(), Spread.of(processors))
                .in(Plot.PROCESSORS, who, 0));
    }

    private Loads appends(int clients) throws SQLException, InterruptedException, IOException {
        int acts = Math.max(1, effort.appends() / Math.max(clients, CALM));
        Loads loads = new Loads();
        try (AppendsAlone appends = new AppendsAlone(scene.alone(), scene.plans(), clients, acts, effort.runs() + 1)) {
            tool = appends.tool();
            appends.run();
            for (int i = 0; i < effort.runs(); i++) {
                loads.add(appends.run());
            }
        }
        return loads;
    }

    private void rows(int clients, Loads commands, Loads appends) {
        String who = clients == 1 ? "1 client" : clients + " clients";
        Figure rate = figure(who + ", commands", "/s", commands.rate())
                .in(Plot.THROUGHPUT, "commands", clients)
                .with(new Limit("same append by " + tool, appends.rate().median()));
        report.add(clients == effort.crowd() ? rate.with(SHARE_OF_THE_LIMIT) : rate);
        for (int percent : List.of(50, 95, 99)) {
            Figure figure = figure(who + ", p" + percent, "ms", commands.millis(percent))
                    .in(Plot.LATENCY, "p" + percent, clients)
                    .with(new Limit(
                            "same append by " + tool, appends.millis(percent).median()));
            report.add(clients == CALM && percent == 99 ? figure.with(SLOWEST_WHEN_CALM) : figure);
        }
        if (commands.failures() > 0) {
            report.note(who + ": " + commands.failures() + " commands failed and are not counted.");
        }
    }

    private void limits() throws SQLException, InterruptedException, IOException {
        RowInserts inserts = new RowInserts(scene.alone());
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            rows.add(inserts.run(effort.crowd(), effort.run().dividedBy(2)));
        }
        report.add(figure("limit: single-row inserts by " + inserts.tool(), "/s", Spread.of(rows)));
        DiskSync.aSecond(scene.grounds().place().data())
                .ifPresent(rate ->
                        report.add(figure("limit: fdatasync of 8 kB, by pg_test_fsync", "/s", Spread.of(rate))));
    }

    private static Figure figure(String name, String unit, Spread measured) {
        return Figure.of(Part.COMMANDS.title(), name, unit, measured);
    }
}
