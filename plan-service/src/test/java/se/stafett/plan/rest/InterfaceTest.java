package se.stafett.plan.rest;

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
            GET /v1/keys/{kid}
            GET /v1/log/checkpoint
            GET /v1/log/tile/{tile}
            GET /v1/parked
            GET /v1/plans
            GET /v1/plans/{plan}
            GET /v1/plans/{plan}/diff
            GET /v1/plans/{plan}/events
            POST /v1/parked/retries
            POST /v1/parked/skips
            POST /v1/patient-references
            POST /v1/plans
            POST /v1/plans/{plan}/agreement
            POST /v1/plans/{plan}/call-guidance
            POST /v1/plans/{plan}/closure
            POST /v1/plans/{plan}/contact
            POST /v1/plans/{plan}/corrections
            POST /v1/plans/{plan}/error
            POST /v1/plans/{plan}/goals
            POST /v1/plans/{plan}/goals/{goal}/acceptance
            POST /v1/plans/{plan}/goals/{goal}/error
            POST /v1/plans/{plan}/goals/{goal}/outcome
            POST /v1/plans/{plan}/goals/{goal}/refusal
            POST /v1/plans/{plan}/goals/{goal}/revision
            POST /v1/plans/{plan}/goals/{goal}/withdrawal
            POST /v1/plans/{plan}/hold
            POST /v1/plans/{plan}/interventions
            POST /v1/plans/{plan}/interventions/{intervention}/completion
            POST /v1/plans/{plan}/interventions/{intervention}/error
            POST /v1/plans/{plan}/interventions/{intervention}/revision
            POST /v1/plans/{plan}/interventions/{intervention}/start
            POST /v1/plans/{plan}/interventions/{intervention}/stop
            POST /v1/plans/{plan}/kept-apart
            POST /v1/plans/{plan}/merges
            POST /v1/plans/{plan}/merges/{merge}/reversal
            POST /v1/plans/{plan}/participants
            POST /v1/plans/{plan}/participants/{participant}/removal
            POST /v1/plans/{plan}/resumption
            POST /v1/plans/{plan}/review-date
            POST /v1/plans/{plan}/story
            POST /v1/plans/{plan}/summary
            """.lines().toList());

    @Override
    public Set<String> routes() {
        return ROUTES;
    }

    @Override
    public Set<String> withoutBody() {
        return Set.of("POST /v1/plans/{plan}/resumption");
    }
}
