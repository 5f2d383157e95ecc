package se.stafett.contracts.involved;

import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.plan.PlanEvent;

/** Who takes part after an event. */
public final class Involvement {
    private static final String UNIT = "unit";

    private Involvement() {}

    /**
     * @param event an event of a plan, an assessment, a handover, a discharge or a follow-up
     * @throws IllegalArgumentException when it is of none of these
     */
    public static Involved after(Involved before, Object event) {
        return switch (event) {
            case PlanEvent plan -> PlanInvolvement.after(before, plan);
            case AssessmentEvent assessment ->
                assessment instanceof AssessmentOpened opened ? before.with(UNIT, opened.unit()) : before;
            case HandoverEvent handover -> HandoverInvolvement.after(before, handover);
            case DischargeEvent discharge -> DischargeInvolvement.after(before, discharge);
            case FollowUpEvent followUp -> afterFollowUp(before, followUp);
            default -> throw new IllegalArgumentException("nobody takes part in a " + event.getClass());
        };
    }

    private static Involved afterFollowUp(Involved before, FollowUpEvent event) {
        return switch (event) {
            case FollowUpScheduled scheduled -> before.with(UNIT, scheduled.unit());
            case FollowUpMoved moved -> before.with(UNIT, moved.to());
            default -> before;
        };
    }
}
