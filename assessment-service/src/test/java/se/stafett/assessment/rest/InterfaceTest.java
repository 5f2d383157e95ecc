package se.stafett.assessment.rest;

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
            GET /v1/assessments
            GET /v1/assessments/{assessment}
            GET /v1/assessments/{assessment}/events
            GET /v1/events
            GET /v1/instrument-groups/{instrument}
            GET /v1/instruments
            GET /v1/keys/{kid}
            GET /v1/log/checkpoint
            GET /v1/log/tile/{tile}
            GET /v1/parked
            POST /v1/assessments
            POST /v1/assessments/{assessment}/cancellation
            POST /v1/assessments/{assessment}/conclusion
            POST /v1/assessments/{assessment}/corrections
            POST /v1/assessments/{assessment}/error
            POST /v1/assessments/{assessment}/findings
            POST /v1/assessments/{assessment}/findings/{finding}/correction
            POST /v1/assessments/{assessment}/findings/{finding}/error
            POST /v1/assessments/{assessment}/scores
            POST /v1/assessments/{assessment}/scores/{score}/correction
            POST /v1/assessments/{assessment}/scores/{score}/error
            POST /v1/assessments/{assessment}/story
            POST /v1/assessments/{assessment}/work-ability
            POST /v1/parked/retries
            POST /v1/parked/skips
            POST /v1/patient-references
            """.lines().toList());

    @Override
    public Set<String> routes() {
        return ROUTES;
    }
}
