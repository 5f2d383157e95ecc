package se.stafett.bench;

import java.util.ArrayList;
import java.util.List;
import se.stafett.bench.care.HandoverClient;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.load.Client;
import se.stafett.bench.load.PlanWorker;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;

/** All services at work: clinicians who write plans, and a ward that hands plans over. */
final class Everybody {
    private Everybody() {}

    /**
     * @param services those that are to work: without the one for handovers nobody hands over
     * @param patients of the clinicians
     */
    static List<Client> at(StackPlace place, List<Service> services, int clinicians, PatientNumbers patients) {
        PlanWorker.Address address = PlanWorker.Address.ofPlans(place);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < clinicians; i++) {
            clients.add(new PlanWorker(address, patients, (reply, begun) -> {}));
        }
        if (services.contains(Service.HANDOVER)) {
            clients.add(new HandoverClient(place));
        }
        return clients;
    }
}
