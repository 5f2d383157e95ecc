package se.stafett.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.load.Crew;
import se.stafett.bench.store.StoreDatabase;
import se.stafett.bench.store.TakenIn;
import se.stafett.local.stack.Service;

/** notification-service was away while plans were worked on, and takes in what it has missed; the others run beside it. */
final class CatchUpPart {
    private static final int CLIENTS = 8;
    private static final int OTHERS = 50_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;
    private final PatientNumbers patients = new PatientNumbers(OTHERS);

    CatchUpPart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException, TimeoutException {
        grounds.requireAllServices();
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < effort.runs(); run++) {
            rates.add(round());
        }
        report.add(Figure.of(Part.CATCH_UP.title(), "events, each for all listeners", "/s", Spread.of(rates)));
    }

    private double round() throws SQLException, InterruptedException, TimeoutException {
        grounds.stop(Service.NOTIFICATION.name());
        try (Crew crew = new Crew(Everybody.at(grounds.place(), List.of(Service.PLAN), CLIENTS, patients))) {
            crew.runTimes(Math.max(1, effort.missed() / CLIENTS)).sound();
        }
        TakenIn takenIn = new TakenIn(
                StoreDatabase.ofPlans(grounds.place()),
                new StoreDatabase(
                        grounds.place(), Service.NOTIFICATION.database().name()));
        CompletableFuture<Void> start = CompletableFuture.runAsync(grounds::startAgain, Thread::startVirtualThread);
        double rate = takenIn.rateUntilAll(PATIENCE);
        start.join();
        return rate;
    }
}
