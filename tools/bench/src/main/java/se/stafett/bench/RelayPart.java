package se.stafett.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.log.ProducerLimit;
import se.stafett.bench.store.Filling;
import se.stafett.bench.store.RelayGate;

/** The relay is held back while the store is filled, and let go. Kafka's own producer sends the same records afterwards. */
final class RelayPart {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double SHARE_OF_THE_PRODUCER = 0.5;
    private static final double ENOUGH = 20_000;

    private final Scene scene;
    private final Report report;

    RelayPart(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, TimeoutException, ExecutionException {
        RelayGate gate = new RelayGate(scene.store());
        gate.drained(PATIENCE);
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < scene.effort().runs(); i++) {
            rates.add(round(scene, gate));
        }
        ProducerLimit producer = new ProducerLimit(
                scene.grounds().place().kafka(), scene.effort().backlog());
        List<Double> limits = new ArrayList<>();
        producer.run();
        for (int i = 0; i < scene.effort().runs(); i++) {
            limits.add(producer.run());
        }
        double limit = Spread.of(limits).median();
        report.add(Figure.of(Part.RELAY.title(), "events published", "/s", Spread.of(rates))
                .with(Target.atLeast(Math.min(ENOUGH, SHARE_OF_THE_PRODUCER * limit)))
                .with(new Limit("Kafka's producer alone", limit)));
        report.add(Figure.of(Part.RELAY.title(), "size of a record", "bytes", Spread.of(producer.recordSize())));
    }

    /** Events a second, of as many as the effort says. */
    static double round(Scene scene, RelayGate gate) throws SQLException, InterruptedException, TimeoutException {
        gate.hold();
        try {
            new Filling(scene.store(), scene.plans()).add(scene.effort().backlog(), PATIENCE);
        } finally {
            gate.letGo();
        }
        return gate.drained(PATIENCE);
    }
}
