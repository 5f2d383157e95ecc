package se.stafett.followup.rest;

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
            GET /v1/events
            GET /v1/follow-ups
            GET /v1/follow-ups/{followUp}
            GET /v1/follow-ups/{followUp}/events
            GET /v1/indicators
            GET /v1/indicators/{indicator}/cases
            GET /v1/keys/{kid}
            GET /v1/log/checkpoint
            GET /v1/log/tile/{tile}
            GET /v1/parked
            GET /v1/notices
            GET /v1/patients/{patient}/conformance
            GET /v1/patients/{patient}/history
            GET /v1/subscriptions
            GET /v1/subscriptions/{subscription}
            GET /v1/subscriptions/{subscription}/deliveries
            GET /v1/subscriptions/{subscription}/secret
            POST /v1/follow-ups/{followUp}/cancellation
            POST /v1/follow-ups/{followUp}/conclusion
            POST /v1/follow-ups/{followUp}/corrections
            POST /v1/follow-ups/{followUp}/devices
            POST /v1/follow-ups/{followUp}/entries/{entry}/error
            POST /v1/follow-ups/{followUp}/experiences
            POST /v1/follow-ups/{followUp}/goals/{goal}/achievement
            POST /v1/follow-ups/{followUp}/scores
            POST /v1/indicators/rebuild
            POST /v1/notices/{notice}/reading
            POST /v1/parked/retries
            POST /v1/parked/skips
            POST /v1/patient-references
            POST /v1/subscriptions
            POST /v1/subscriptions/{subscription}/deliveries/{delivery}/redelivery
            POST /v1/subscriptions/{subscription}/pause
            POST /v1/subscriptions/{subscription}/removal
            POST /v1/subscriptions/{subscription}/resumption
            POST /v1/subscriptions/{subscription}/secret
            """.lines().toList());

    private static final Set<String> BY_ADDRESS_ALONE = Set.of(
            "POST /v1/indicators/rebuild",
            "POST /v1/notices/{notice}/reading",
            "POST /v1/subscriptions/{subscription}/deliveries/{delivery}/redelivery",
            "POST /v1/subscriptions/{subscription}/pause",
            "POST /v1/subscriptions/{subscription}/removal",
            "POST /v1/subscriptions/{subscription}/resumption",
            "POST /v1/subscriptions/{subscription}/secret");

    @Override
    public Set<String> routes() {
        return ROUTES;
    }

    @Override
    public Set<String> withoutBody() {
        return BY_ADDRESS_ALONE;
    }

    @Override
    public Set<String> withoutVersion() {
        return Set.of(
                "POST /v1/notices/{notice}/reading",
                "POST /v1/subscriptions/{subscription}/deliveries/{delivery}/redelivery");
    }
}
