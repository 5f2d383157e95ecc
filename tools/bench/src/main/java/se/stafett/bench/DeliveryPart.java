package se.stafett.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Percentiles;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.Reply;
import se.stafett.bench.log.Arrivals;
import se.stafett.bench.log.Arrivals.Place;
import se.stafett.bench.log.EndToEndLimit;

/**
 * Commands at an even pace, and how long after one was sent its event reaches a subscriber: at a pace that leaves the machine room,
 * and at half of what the service can do.
 */
final class DeliveryPart {
    private static final int CLIENTS = 32;
    private static final int CALM = 100;
    private static final Target SLOWEST_WHEN_CALM = Target.atMost(30);
    private static final Target SLOWEST_AT_HALF = Target.atMost(100);
    private static final int RECORDS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Scene scene;
    private final Effort effort;
    private final Report report;
    private final Map<Place, Long> sent = new ConcurrentHashMap<>();

    DeliveryPart(Scene scene, Report report) {
        this.scene = scene;
        this.effort = scene.effort();
        this.report = report;
    }

    void measure() throws InterruptedException, ExecutionException {
        Warm.until(effort, scene.workers(effort.crowd(), (reply, begun) -> {}));
        double most;
        try (Crew crew = new Crew(scene.workers(effort.crowd(), (reply, begun) -> {}))) {
            most = crew.runFor(effort.run()).sound().rate();
        }
        List<Percentiles> limits = limits();
        at(CALM, SLOWEST_WHEN_CALM, limits);
        at((int) Math.max(1, most / 2), SLOWEST_AT_HALF, limits);
    }

    private List<Percentiles> limits() throws InterruptedException, ExecutionException {
        EndToEndLimit kafka = new EndToEndLimit(scene.grounds().place().kafka());
        int records = Math.max(1, Math.min(RECORDS, effort.appends() / 4));
        List<Percentiles> limits = new ArrayList<>();
        kafka.run(records, Duration.ofMillis(1));
        for (int i = 0; i < effort.runs(); i++) {
            limits.add(kafka.run(records, Duration.ofMillis(2)));
        }
        return limits;
    }

    private void at(int aSecond, Target target, List<Percentiles> limits) throws InterruptedException {
        List<Percentiles> delays = new ArrayList<>();
        Loads commands = new Loads();
        Duration time = effort.run().multipliedBy(2);
        try (Arrivals arrivals = Arrivals.listen(scene.grounds().place().kafka());
                Crew crew = new Crew(scene.workers(CLIENTS, this::note))) {
            crew.runAt(aSecond, effort.run().dividedBy(2)).sound();
            for (int i = 0; i < effort.runs(); i++) {
                sent.clear();
                commands.add(crew.runAt(aSecond, time));
                delays.add(delays(arrivals));
            }
        }
        String pace = aSecond + " a second, ";
        report.add(figure(pace + "at a subscriber, p50", delays, 50).with(limit(limits, 50)));
        report.add(
                figure(pace + "at a subscriber, p99", delays, 99).with(target).with(limit(limits, 99)));
        report.add(Figure.of(Part.DELIVERY.title(), pace + "answered, p99", "ms", commands.millis(99)));
    }

    private void note(Reply reply, long begun) {
        sent.put(new Place(reply.lane(), reply.position()), begun);
    }

    private Percentiles delays(Arrivals arrivals) throws InterruptedException {
        Map<Place, Long> arrived = arrivals.of(sent.keySet(), PATIENCE);
        long[] nanos = sent.entrySet().stream()
                .filter(command -> arrived.containsKey(command.getKey()))
                .mapToLong(command -> arrived.getOrDefault(command.getKey(), 0L) - command.getValue())
                .toArray();
        if (nanos.length < sent.size()) {
            throw new IllegalStateException(
                    (sent.size() - nanos.length) + " events of " + sent.size() + " did not arrive in time");
        }
        return Percentiles.of(nanos);
    }

    private static Limit limit(List<Percentiles> runs, double percent) {
        return new Limit("Kafka alone, end to end", spread(runs, percent).median());
    }

    private static Figure figure(String name, List<Percentiles> runs, double percent) {
        return Figure.of(Part.DELIVERY.title(), name, "ms", spread(runs, percent));
    }

    private static Spread spread(List<Percentiles> runs, double percent) {
        return Spread.of(runs.stream().map(run -> run.millis(percent)).toList());
    }
}
