package se.stafett.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Percentiles;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.Reply;
import se.stafett.bench.log.Arrivals;
import se.stafett.bench.log.Arrivals.Place;

/** Commands at an even pace that leaves the machine room, and how long after its answer each one's event reaches a subscriber. */
final class DeliveryPart {
    private static final int CLIENTS = 16;
    private static final int A_SECOND = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Scene scene;
    private final Report report;
    private final Map<Place, Long> answered = new ConcurrentHashMap<>();

    DeliveryPart(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    void measure() throws InterruptedException {
        List<Percentiles> delays = new ArrayList<>();
        Loads commands = new Loads();
        Duration time = scene.effort().run().multipliedBy(2);
        try (Arrivals arrivals = Arrivals.listen(scene.grounds().place().kafka());
                Crew crew = new Crew(scene.workers(CLIENTS, this::note))) {
            crew.runAt(A_SECOND, scene.effort().run().dividedBy(2)).sound();
            for (int i = 0; i < scene.effort().runs(); i++) {
                answered.clear();
                commands.add(crew.runAt(A_SECOND, time));
                delays.add(delays(arrivals));
            }
        }
        report.add(figure("p50", delays, 50).with(Target.atMost(10)));
        report.add(figure("p99", delays, 99).with(Target.atMost(50)));
        report.add(Figure.of(Part.DELIVERY.title(), "the command itself, p50", "ms", commands.millis(50)));
        report.add(Figure.of(Part.DELIVERY.title(), "the command itself, p99", "ms", commands.millis(99)));
    }

    private void note(Reply reply) {
        answered.put(new Place(reply.lane(), reply.position()), System.nanoTime());
    }

    /** An event may overtake the answer to its command: that is no delay. */
    private Percentiles delays(Arrivals arrivals) throws InterruptedException {
        Map<Place, Long> arrived = arrivals.of(answered.keySet(), PATIENCE);
        long[] nanos = answered.entrySet().stream()
                .filter(reply -> arrived.containsKey(reply.getKey()))
                .mapToLong(reply -> Math.max(0, arrived.getOrDefault(reply.getKey(), 0L) - reply.getValue()))
                .toArray();
        if (nanos.length < answered.size()) {
            throw new IllegalStateException(
                    (answered.size() - nanos.length) + " events of " + answered.size() + " did not arrive in time");
        }
        return Percentiles.of(nanos);
    }

    private static Figure figure(String name, List<Percentiles> runs, double percent) {
        Spread spread = Spread.of(runs.stream().map(run -> run.millis(percent)).toList());
        return Figure.of(Part.DELIVERY.title(), name, "ms", spread);
    }
}
