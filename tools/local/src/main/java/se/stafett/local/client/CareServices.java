package se.stafett.local.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.stafett.local.stack.Service;

/** The services of a stack over REST. Each has a port of its own, so that an address tells which one is meant. */
public final class CareServices {
    private static final Map<String, Service> OF = Map.of(
            "assessments", Service.ASSESSMENT,
            "plans", Service.PLAN,
            "patient-references", Service.PLAN,
            "handovers", Service.HANDOVER,
            "discharges", Service.HANDOVER,
            "follow-ups", Service.NOTIFICATION,
            "notices", Service.NOTIFICATION,
            "patients", Service.NOTIFICATION);

    private final Map<Service, CareService> services = new LinkedHashMap<>();

    /** @param address where a service is, with the version, for example {@code http://127.0.0.1:7402/v1} */
    public CareServices(Function<Service, URI> address, Patience patience, CommandLog log) {
        Service.all().forEach(service -> services.put(service, new CareService(address.apply(service), patience, log)));
    }

    public CareService of(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** @param path an address below {@code /v1}, such as {@code /handovers/…} */
    public CareService at(String path) {
        String collection = path.split("[/?]")[1];
        Service service = OF.get(collection);
        if (service == null) {
            throw new IllegalArgumentException("no service is known for " + path);
        }
        return of(service);
    }
}
