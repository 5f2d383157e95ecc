package se.stafett.handover.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import se.stafett.rig.InterfaceContract;
import se.stafett.rig.LocalServers;

/** What the service says of itself, and that it keeps to it. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class InterfaceTest implements InterfaceContract {
    private static final Set<String> ROUTES = new TreeSet<>("""
            GET /v1/api-info
            GET /v1/discharges
            GET /v1/discharges/{discharge}
            GET /v1/discharges/{discharge}/deadlines
            GET /v1/discharges/{discharge}/events
            GET /v1/events
            GET /v1/handovers
            GET /v1/handovers/{handover}
            GET /v1/handovers/{handover}/changes
            GET /v1/handovers/{handover}/events
            GET /v1/handovers/{handover}/plan
            GET /v1/keys/{kid}
            GET /v1/log/checkpoint
            GET /v1/log/tile/{tile}
            GET /v1/parked
            POST /v1/discharges
            POST /v1/discharges/{discharge}/cancellation
            POST /v1/discharges/{discharge}/concerned
            POST /v1/discharges/{discharge}/contact
            POST /v1/discharges/{discharge}/corrections
            POST /v1/discharges/{discharge}/departure
            POST /v1/discharges/{discharge}/error
            POST /v1/discharges/{discharge}/estimate
            POST /v1/discharges/{discharge}/information
            POST /v1/discharges/{discharge}/patient-summary
            POST /v1/discharges/{discharge}/payment-agreement
            POST /v1/discharges/{discharge}/planning-call
            POST /v1/discharges/{discharge}/readiness
            POST /v1/discharges/{discharge}/readiness/withdrawal
            POST /v1/handovers
            POST /v1/handovers/{handover}/cancellation
            POST /v1/handovers/{handover}/completion
            POST /v1/handovers/{handover}/error
            POST /v1/handovers/{handover}/information
            POST /v1/handovers/{handover}/items
            POST /v1/handovers/{handover}/items/{item}/acceptance
            POST /v1/handovers/{handover}/items/{item}/decline
            POST /v1/handovers/{handover}/items/{item}/keeping
            POST /v1/handovers/{handover}/items/{item}/offer
            POST /v1/handovers/{handover}/items/{item}/proposal
            POST /v1/handovers/{handover}/meeting
            POST /v1/handovers/{handover}/meeting/opening
            POST /v1/handovers/{handover}/participants
            POST /v1/handovers/{handover}/participants/{participant}/removal
            POST /v1/handovers/{handover}/patient-position
            POST /v1/handovers/{handover}/patient-summary
            POST /v1/handovers/{handover}/reading
            POST /v1/parked/retries
            POST /v1/parked/skips
            POST /v1/patient-references
            """.lines().toList());

    @Override
    public Set<String> routes() {
        return ROUTES;
    }

    @Override
    public Set<String> withoutBody() {
        return Set.of(
                "POST /v1/handovers/{handover}/items/{item}/acceptance", "POST /v1/handovers/{handover}/completion");
    }
}
