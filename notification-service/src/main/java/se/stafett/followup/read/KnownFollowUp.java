package se.stafett.followup.read;

import se.stafett.care.Actor;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.edge.problem.Problems;
import se.stafett.followup.domain.AccessRefusal.FollowUpNotFound;
import se.stafett.followup.domain.FollowUp;
import se.stafett.service.storage.Stored;

/** Who may read a follow-up. */
public final class KnownFollowUp {
    private KnownFollowUp() {}

    /**
     * The follow-up, if the actor may know of it.
     *
     * @throws se.stafett.edge.problem.ProblemException 404, whether there is none or none for this actor
     */
    public static Stored<FollowUp, CurrentFollowUp> to(Actor actor, Stored<FollowUp, CurrentFollowUp> followUp) {
        if (followUp.state()
                .scheduled()
                .filter(scheduled -> scheduled.isKnownTo(actor))
                .isEmpty()) {
            throw Problems.of(new FollowUpNotFound()).asException();
        }
        return followUp;
    }
}
