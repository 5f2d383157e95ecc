package se.stafett.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.stafett.bench.care.HandoverClient;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.figure.Report;
import se.stafett.bench.load.Client;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.PlanWorker;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.ServerState;
import se.stafett.local.stack.Service;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

/** What all four services occupy while clinicians work on plans and a ward hands plans over, as fast as they can. */
final class LoadPart {
    private static final String UNIT = "SE0000000003-REHAB";
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
        try (Crew crew = new Crew(clients())) {
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

    private List<Client> clients() {
        String token = TokenIssuer.in(grounds.place().issuer())
                .token(Bearer.professional(Role.CLINICIAN, UNIT, "SE0000000003-OT03"));
        PlanWorker.Address address =
                new PlanWorker.Address(Ports.HOST, grounds.place().port(Service.PLAN), token);
        PatientNumbers patients = new PatientNumbers(OTHERS);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLINICIANS; i++) {
            clients.add(new PlanWorker(address, patients, (reply, begun) -> {}));
        }
        clients.add(new HandoverClient(grounds.place()));
        return clients;
    }
}
