package se.stafett.handover.read;

import se.stafett.care.Actor;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.edge.problem.Problems;
import se.stafett.handover.domain.AccessRefusal.HandoverNotFound;
import se.stafett.handover.domain.Handover;
import se.stafett.service.storage.Stored;

/** Who may read a handover. */
public final class KnownHandover {
    private KnownHandover() {}

    /**
     * The handover, if the actor may know of it.
     *
     * @throws se.stafett.edge.problem.ProblemException 404, whether there is none or none for this actor
     */
    public static Stored<Handover, CurrentHandover> to(Actor actor, Stored<Handover, CurrentHandover> handover) {
        if (handover.state()
                .initiated()
                .filter(initiated -> initiated.isKnownTo(actor))
                .isEmpty()) {
            throw Problems.of(new HandoverNotFound()).asException();
        }
        return handover;
    }
}
