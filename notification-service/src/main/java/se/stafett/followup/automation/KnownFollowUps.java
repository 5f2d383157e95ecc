package se.stafett.followup.automation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.followup.domain.AutomaticCommand;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.ScheduleFollowUp;
import se.stafett.followup.storage.FollowUpLabels;
import se.stafett.store.FindStreams.FoundStream;

/**
 * What is known of a plan's follow-ups.
 *
 * @param ongoing the one that goes on; there is never a second
 * @param planVersion the latest version of the plan that any of them knew of; 0 when there is none
 */
record KnownFollowUps(Optional<UUID> ongoing, long planVersion) {

    static KnownFollowUps of(List<FoundStream> followUps) {
        return new KnownFollowUps(
                followUps.stream()
                        .filter(found -> FollowUpLabels.goesOn(found.labels()))
                        .map(FoundStream::id)
                        .findFirst(),
                followUps.stream()
                        .mapToLong(found -> FollowUpLabels.planVersionIn(found.labels()))
                        .max()
                        .orElse(0));
    }

    /** A new one, when none goes on and the plan says something that none has known of. */
    Asked anew(PlanSnapshot plan) {
        return ongoing.isEmpty() && plan.version() > planVersion
                ? new Asked.Begun(new ScheduleFollowUp(plan))
                : new Asked.Nothing();
    }

    Asked ofOngoing(AutomaticCommand command) {
        return ongoing.<Asked>map(followUp -> new Asked.Of(followUp, command)).orElseGet(Asked.Nothing::new);
    }
}
