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
import se.stafett.bench.log.HeldLog;
import se.stafett.bench.log.Pass;
import se.stafett.bench.log.Rebuild;
import se.stafett.bench.store.RelayGate;

/** All plans rebuilt from what Kafka holds, and from as much of it as memory holds; Jackson alone binds the same events beside it. */
final class RebuildPart {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Target TARGET = Target.atLeastOfLimit(0.5);
    private static final Target VERIFIED = Target.atLeast(200_000);
    private static final int HELD = 10_000;
    private static final int TIMES = 20;

    private final Scene scene;
    private final Report report;

    RebuildPart(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, TimeoutException, IOException {
        new RelayGate(scene.store()).drained(PATIENCE);
        String kafka = scene.grounds().place().kafka();
        Rebuild rebuild = new Rebuild(kafka, scene.plans()::key);
        HeldLog held = HeldLog.read(kafka, HELD, scene.plans()::key);
        rebuild.run();
        held.rebuild(TIMES);
        held.bind(TIMES);
        held.verify(TIMES);
        List<Double> walls = new ArrayList<>();
        List<Double> cores = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> binds = new ArrayList<>();
        List<Double> verified = new ArrayList<>();
        for (int i = 0; i < scene.effort().runs(); i++) {
            Pass pass = rebuild.run();
            walls.add(pass.aSecond());
            cores.add(pass.aCoreSecond());
            alone.add(held.rebuild(TIMES).aCoreSecond());
            binds.add(held.bind(TIMES).aCoreSecond());
            verified.add(held.verify(TIMES).aCoreSecond());
        }
        Limit limit = new Limit("Jackson binds them", Spread.of(binds).median());
        report.add(figure("events in memory, a second of a core", alone)
                .with(TARGET)
                .with(limit));
        report.add(figure("with Kafka's client, a second of a core", cores));
        report.add(figure("with Kafka's client, a second by the clock", walls));
        report.add(figure("chain alone, a second of a core", verified).with(VERIFIED));
    }

    private static Figure figure(String name, List<Double> rates) {
        return Figure.of(Part.REBUILD.title(), name, "/s", Spread.of(rates));
    }
}
