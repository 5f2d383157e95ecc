package se.stafett.service.wiring;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import se.stafett.store.relay.UnsuitableTopic;

/** Not alive when the relay has given up: only a mended set-up and a restart help then. */
@Liveness
class RelayHealth implements HealthCheck {
    private final RelayMeters meters;

    RelayHealth(RelayMeters meters) {
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("relay").status(meters.halted().isEmpty());
        meters.halted().map(UnsuitableTopic::getMessage).ifPresent(why -> response.withData("halted", why));
        return response.build();
    }
}
