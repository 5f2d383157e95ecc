package se.stafett.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.log.Rebuild;
import se.stafett.bench.store.RelayGate;

/** All plans rebuilt from what Kafka holds; Jackson alone reads the same payloads beside it. */
final class RebuildPart {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Target TARGET = Target.atLeastOfLimit(0.5);
    private static final Target VERIFIED = Target.atLeast(200_000);
    private static final int PAYLOADS = 10_000;
    private static final int TIMES = 20;

    private final Scene scene;
    private final Report report;

    RebuildPart(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, TimeoutException, IOException {
        new RelayGate(scene.store()).drained(PATIENCE);
        Rebuild rebuild = new Rebuild(scene.grounds().place().kafka(), scene.plans()::key);
        rebuild.run();
        rebuild.parse(PAYLOADS, 2);
        rebuild.verify(PAYLOADS, TIMES);
        List<Double> walls = new ArrayList<>();
        List<Double> cores = new ArrayList<>();
        List<Double> parses = new ArrayList<>();
        List<Double> verified = new ArrayList<>();
        for (int i = 0; i < scene.effort().runs(); i++) {
            Rebuild.Pass pass = rebuild.run();
            walls.add(pass.aSecond());
            cores.add(pass.aCoreSecond());
            parses.add(rebuild.parse(PAYLOADS, TIMES).aCoreSecond());
            verified.add(rebuild.verify(PAYLOADS, TIMES).aCoreSecond());
        }
        Limit limit = new Limit("Jackson alone", Spread.of(parses).median());
        report.add(figure("events, a second of a core", cores).with(TARGET).with(limit));
        report.add(figure("events, a second by the clock", walls));
        report.add(figure("chain alone, a second of a core", verified).with(VERIFIED));
    }

    private static Figure figure(String name, List<Double> rates) {
        return Figure.of(Part.REBUILD.title(), name, "/s", Spread.of(rates));
    }
}
