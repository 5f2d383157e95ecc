package se.stafett.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Client;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.LivenessCaller;
import se.stafett.bench.load.PlanReader;
import se.stafett.bench.load.PlanWorker;

/** Plans that have been worked with, read at random by as many clients as send commands; beside it the cheapest request there is. */
final class ReadsPart {
    private static final Target RATE = Target.atLeast(5_000);

    private final Scene scene;
    private final Effort effort;
    private final Report report;

    ReadsPart(Scene scene, Report report) {
        this.scene = scene;
        this.effort = scene.effort();
        this.report = report;
    }

    void measure() throws InterruptedException, IOException {
        List<UUID> plans = played();
        Warm.until(effort, readers(effort.crowd(), plans));
        for (int clients : effort.clients()) {
            Loads reads = new Loads();
            Loads bare = new Loads();
            try (Crew reading = new Crew(readers(clients, plans));
                    Crew asking = new Crew(callers(clients))) {
                asking.runFor(effort.run().dividedBy(3)).sound();
                for (int i = 0; i < effort.runs(); i++) {
                    reads.add(reading.runFor(effort.run()));
                    bare.add(asking.runFor(effort.run().dividedBy(2)));
                }
            }
            rows(clients, reads, bare);
        }
    }

    private List<UUID> played() throws InterruptedException {
        Set<UUID> plans = ConcurrentHashMap.newKeySet();
        List<PlanWorker> workers = scene.workers(effort.crowd(), (reply, begun) -> plans.add(reply.plan()));
        try (Crew crew = new Crew(workers)) {
            crew.runTimes(Math.max(1, effort.appends() / effort.crowd())).sound();
        }
        return List.copyOf(plans);
    }

    private List<Client> readers(int count, List<UUID> plans) throws IOException {
        List<Client> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(PlanReader.atRandom(scene.address(), plans, i));
        }
        return readers;
    }

    private List<Client> callers(int count) throws IOException {
        List<Client> callers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            callers.add(
                    new LivenessCaller(scene.address().host(), scene.address().port()));
        }
        return callers;
    }

    private void rows(int clients, Loads reads, Loads bare) {
        String who = clients == 1 ? "1 client" : clients + " clients";
        Figure rate = figure(who + ", reads", "/s", reads.rate(), bare.rate()).in(Plot.READS, "plans read", clients);
        report.add(clients == effort.crowd() ? rate.with(RATE) : rate);
        for (int percent : List.of(50, 99)) {
            report.add(figure(who + ", p" + percent, "ms", reads.millis(percent), bare.millis(percent)));
        }
    }

    private static Figure figure(String name, String unit, Spread reads, Spread bare) {
        return Figure.of(Part.READS.title(), name, unit, reads).with(new Limit("GET /q/health/live", bare.median()));
    }
}
