package se.stafett.trials.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.PlanView;

/** Reads everything out of plan-service, as another system may. */
final class Reader {
    private static final int AT_ONCE = 1_000;

    private final CareService service;
    private final Caller system;

    Reader(CareService service, Caller system) {
        this.service = service;
        this.system = system;
    }

    /** The whole store, lane by lane, in the order in which the service reads it out. */
    List<LogEvent> store() {
        List<LogEvent> all = new ArrayList<>();
        for (int lane = 0; lane < Lane.COUNT; lane++) {
            List<LogEvent> page = page(lane, 0);
            while (!page.isEmpty()) {
                all.addAll(page);
                page = page(lane, page.getLast().position());
            }
        }
        return all;
    }

    private List<LogEvent> page(int lane, long after) {
        JsonNode answer = service.get(system, "/events?lane=" + lane + "&after=" + after + "&limit=" + AT_ONCE);
        List<LogEvent> events = new ArrayList<>();
        answer.required("events").forEach(record -> events.add(event(record)));
        return events;
    }

    private static LogEvent event(JsonNode record) {
        Map<String, String> headers = new HashMap<>();
        record.required("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return CloudEventHeaders.read(headers, record.required("payload").asText());
    }

    /** The plans as the service shows them now. */
    Map<UUID, PlanView> views(Collection<UUID> plans) {
        return plans.stream()
                .distinct()
                .map(plan -> PlanView.of(service, system, plan))
                .collect(Collectors.toMap(PlanView::planId, Function.identity()));
    }

    /** The keys that open the events, by their ids. */
    Map<UUID, PatientKey> keys(List<LogEvent> events) {
        return events.stream()
                .map(event -> ProtectedPayload.read(event.payload()).kid())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::key));
    }

    /** The key with this id. */
    PatientKey key(UUID kid) {
        JsonNode jwk = service.get(system, "/keys/" + kid);
        return PatientKey.of(
                kid, Base64.getUrlDecoder().decode(jwk.required("k").asText()));
    }
}
