package se.stafett.audit.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.stafett.audit.patient.Standing;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.contracts.subscribe.ServiceAway;
import se.stafett.contracts.subscribe.ServiceReads;
import se.stafett.local.stack.Service;

/** What the services show. */
public final class LiveViews {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Address> ADDRESSES = Map.of(
            "plan", new Address(Service.PLAN, "/plans/", "plan"),
            "assessment", new Address(Service.ASSESSMENT, "/assessments/", "assessment"),
            "handover", new Address(Service.HANDOVER, "/handovers/", "handover"),
            "discharge", new Address(Service.HANDOVER, "/discharges/", "discharge"),
            "follow-up", new Address(Service.NOTIFICATION, "/follow-ups/", "followUp"));

    private record Address(Service service, String path, String field) {}

    private final Function<Service, ServiceReads> services;

    public LiveViews(Function<Service, ServiceReads> services) {
        this.services = services;
    }

    /**
     * What is wrong with a view; nothing when the service shows the same, byte for byte in canonical form. A service that has moved on
     * is asked for what it showed as of the last event that was folded.
     *
     * @throws ServiceAway when a service does not answer, or not as it should
     */
    public Optional<String> difference(Standing folded) {
        Address address = ADDRESSES.get(folded.kind());
        if (address == null) {
            return Optional.of("no service shows a " + folded.kind());
        }
        JsonNode live = get(address, address.path() + folded.id());
        if (live.path("version").asLong() > folded.version()) {
            live = get(
                    address,
                    address.path() + folded.id() + "?asOf="
                            + EventTime.format(folded.last().recordedAt()));
        }
        if (live.isMissingNode()) {
            return Optional.of("the service shows none");
        }
        if (live.path("version").asLong() != folded.version()) {
            return Optional.of(
                    "the service shows version " + live.path("version").asLong());
        }
        String digest = DocumentDigest.of(live.path(address.field()));
        if (!digest.equals(live.path("digest").asText())) {
            return Optional.of("the service shows a digest that is not that of what it shows");
        }
        return digest.equals(folded.digest()) ? Optional.empty() : Optional.of("the service shows another one");
    }

    /**
     * How the service shows it as of a moment; nothing when it had not begun.
     *
     * @throws ServiceAway when the service does not answer, or not as it should
     */
    public Optional<Shown> at(String kind, UUID id, Instant moment) {
        Address address = Objects.requireNonNull(ADDRESSES.get(kind));
        JsonNode live = get(address, address.path() + id + "?asOf=" + EventTime.format(moment));
        if (live.isMissingNode()) {
            return Optional.empty();
        }
        String told = live.path("digest").asText();
        boolean asShown = DocumentDigest.of(live.path(address.field())).equals(told);
        return Optional.of(new Shown(live.path("version").asLong(), asShown ? told : "not that of what it shows"));
    }

    private JsonNode get(Address address, String path) {
        ServiceReads.Reply reply = services.apply(address.service()).get(path);
        if (reply.status() == 404) {
            return JSON.missingNode();
        }
        if (reply.status() != 200) {
            throw new ServiceAway(path + " is answered with " + reply.status(), null);
        }
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException noJson) {
            throw new ServiceAway(path + " is answered with what is no JSON", noJson);
        }
    }
}
