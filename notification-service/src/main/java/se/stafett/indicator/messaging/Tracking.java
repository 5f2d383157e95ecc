package se.stafett.indicator.messaging;

import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.indicator.domain.Track;

/** What is known after an event. Pure. */
public final class Tracking {
    private Tracking() {}

    /**
     * @param before what was known of the event's patient
     * @param said what the event's payload says
     * @throws IllegalArgumentException when it is no event of care
     */
    public static Track after(Track before, LogEvent event, Object said) {
        Occurrence occurrence = Occurrence.of(event);
        return switch (said) {
            case AssessmentEvent assessment -> AssessmentTracking.after(before, occurrence, assessment);
            case PlanEvent plan -> PlanTracking.after(before, occurrence, plan);
            case HandoverEvent handover -> HandoverTracking.after(before, occurrence, handover);
            case DischargeEvent discharge -> StayTracking.after(before, occurrence, discharge);
            case FollowUpEvent followUp -> FollowUpTracking.after(before, occurrence, followUp);
            default -> throw new IllegalArgumentException("nothing is counted of a " + said.getClass());
        };
    }
}
