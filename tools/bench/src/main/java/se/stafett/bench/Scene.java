package se.stafett.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjLongConsumer;
import se.stafett.bench.course.Course;
import se.stafett.bench.course.InventedPlans;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.course.PlanTemplate;
import se.stafett.bench.load.PlanWorker;
import se.stafett.bench.load.Reply;
import se.stafett.bench.store.Filling;
import se.stafett.bench.store.StoreDatabase;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.stack.Service;

/**
 * What the parts share, once the stack is up: the store with its first events, two copies of it that no service works with,
 * and plans made after one that was really played through REST.
 *
 * @param small copy to compare with a store that has grown
 * @param alone copy to append to without the service
 */
record Scene(
        Grounds grounds,
        Effort effort,
        PlanWorker.Address address,
        PatientNumbers patients,
        InventedPlans plans,
        StoreDatabase store,
        StoreDatabase small,
        StoreDatabase alone) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LONGEST_COURSE = 100;

    static Scene prepare(Grounds grounds, Effort effort) throws IOException, SQLException, InterruptedException {
        PlanWorker.Address address = PlanWorker.Address.ofPlans(grounds.place());
        PatientNumbers patients = new PatientNumbers();
        InventedPlans plans = new InventedPlans(played(address, patients));
        StoreDatabase store = StoreDatabase.ofPlans(grounds.place());
        grounds.stop(Service.PLAN.name());
        new Filling(store, plans).add(effort.few(), PATIENCE);
        Scene scene = new Scene(
                grounds, effort, address, patients, plans, store, store.copy("bench_small"), store.copy("bench_alone"));
        grounds.startAgain();
        return scene;
    }

    /** Plays one plan through REST and takes its events as the service reads them out. */
    private static PlanTemplate played(PlanWorker.Address address, PatientNumbers patients) throws IOException {
        AtomicReference<UUID> plan = new AtomicReference<>(new UUID(0, 0));
        try (PlanWorker worker = new PlanWorker(address, patients, (reply, begun) -> plan.set(reply.plan()))) {
            for (int i = 0; i < Course.length(); i++) {
                worker.act();
            }
        }
        URI service = URI.create("http://" + address.host() + ":" + address.port() + "/v1");
        JsonNode page = new CareService(service, new Patience(PATIENCE, PATIENCE), CommandLog.none())
                .get(new Caller("bench", address::token), "/plans/" + plan.get() + "/events?limit=" + LONGEST_COURSE);
        List<PlanTemplate.Said> events = new ArrayList<>();
        for (JsonNode event : page.required("items")) {
            events.add(new PlanTemplate.Said(
                    event.required("type").asText(), event.required("says").toString()));
        }
        return new PlanTemplate(events);
    }

    /** Clinicians who work at the same time, each on plans of their own. */
    List<PlanWorker> workers(int count, ObjLongConsumer<Reply> listener) {
        List<PlanWorker> workers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            workers.add(new PlanWorker(address, patients, listener));
        }
        return workers;
    }
}
