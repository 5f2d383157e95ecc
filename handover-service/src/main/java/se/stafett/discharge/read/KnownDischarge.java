package se.stafett.discharge.read;

import se.stafett.care.Actor;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.discharge.domain.AccessRefusal.DischargeNotFound;
import se.stafett.discharge.domain.Discharge;
import se.stafett.edge.problem.Problems;
import se.stafett.service.storage.Stored;

/** Who may read a discharge. */
public final class KnownDischarge {
    private KnownDischarge() {}

    /**
     * The discharge, if the actor may know of it.
     *
     * @throws se.stafett.edge.problem.ProblemException 404, whether there is none or none for this actor
     */
    public static Stored<Discharge, CurrentDischarge> to(Actor actor, Stored<Discharge, CurrentDischarge> discharge) {
        if (discharge
                .state()
                .notified()
                .filter(notified -> notified.isKnownTo(actor))
                .isEmpty()) {
            throw Problems.of(new DischargeNotFound()).asException();
        }
        return discharge;
    }
}
