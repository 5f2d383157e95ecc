package se.stafett.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.figure.Report;
import se.stafett.bench.load.Crew;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.ServerState;
import se.stafett.local.stack.Service;

/** What all four services occupy while clinicians work on plans and a ward hands plans over, as fast as they can. */
final class LoadPart {
    private static final int CLINICIANS = 8;
    private static final int OTHERS = 60_000_000;
    private static final int STRETCHES = 5;
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;

    LoadPart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() throws InterruptedException {
        grounds.requireAllServices();
        LocalStack stack = grounds.stack();
        List<ServerState> fullest = stack.states();
        try (Crew crew =
                new Crew(Everybody.at(grounds.place(), Service.all(), CLINICIANS, new PatientNumbers(OTHERS)))) {
            Duration time = effort.run().multipliedBy(STRETCHES);
            CompletableFuture<Void> load =
                    CompletableFuture.runAsync(() -> run(crew, time), Thread::startVirtualThread);
            while (!load.isDone()) {
                Thread.sleep(LOOK);
                fullest = MemoryRows.fuller(fullest, stack.states());
            }
            load.join();
        }
        MemoryRows.underLoad(report, Part.LOAD.title(), fullest);
    }

    private static void run(Crew crew, Duration time) {
        try {
            crew.runFor(time).sound();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }
}
