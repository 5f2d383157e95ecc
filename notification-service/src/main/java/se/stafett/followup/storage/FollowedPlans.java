package se.stafett.followup.storage;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import se.stafett.followup.domain.PlanSnapshot;

/** Plans as follow-ups see them. */
public interface FollowedPlans {
    /** The plan as it is known now; fails when nothing of it has arrived, as it has of every plan that has a follow-up. */
    Uni<PlanSnapshot> latest(UUID plan);

    /** The plan as it was at that version; waits some seconds for it, then fails as long as it has not arrived. */
    Uni<PlanSnapshot> atVersion(UUID plan, long version);
}
