package se.stafett.service.wiring;

import jakarta.inject.Singleton;
import se.stafett.contracts.payload.UnknownEventType;
import se.stafett.edge.problem.Outage;

/** What a newer release has written: its replicas can read it, and this one can once it has been replaced. */
@Singleton
class NewerRelease implements Outage {
    @Override
    public boolean explains(Throwable link) {
        return link instanceof UnknownEventType;
    }
}
