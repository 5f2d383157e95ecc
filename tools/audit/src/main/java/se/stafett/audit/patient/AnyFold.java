package se.stafett.audit.patient;

import org.jspecify.annotations.Nullable;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentFold;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.DischargeFold;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpFold;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverFold;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.payload.UnfitEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanFold;

/** What one more event makes of what it happened to, by the same folds as everyone's. */
public final class AnyFold {
    private AnyFold() {}

    /** @throws AuditFailure when the event cannot have happened to it */
    public static Standing apply(@Nullable Standing before, Recorded recorded) {
        LogEvent envelope = recorded.envelope();
        @Nullable Record state = before == null ? null : before.state();
        try {
            return new Standing(AnyEvent.kindOf(envelope.type()), envelope, after(state, recorded));
        } catch (UnfitEvent unfit) {
            throw new AuditFailure(ExitCode.FINDING, Where.of(envelope) + unfit.getMessage() + ".", unfit);
        } catch (ClassCastException otherKind) {
            throw new AuditFailure(
                    ExitCode.FINDING,
                    Where.of(envelope) + envelope.type() + " cannot have happened to " + envelope.streamId() + ".",
                    otherKind);
        }
    }

    private static Record after(@Nullable Record before, Recorded recorded) {
        LogEvent at = recorded.envelope();
        return switch (recorded.authored().event()) {
            case PlanEvent event -> PlanFold.apply((CurrentPlan) before, at, by(recorded, event));
            case AssessmentEvent event -> AssessmentFold.apply((CurrentAssessment) before, at, by(recorded, event));
            case HandoverEvent event -> HandoverFold.apply((CurrentHandover) before, at, by(recorded, event));
            case DischargeEvent event -> DischargeFold.apply((CurrentDischarge) before, at, by(recorded, event));
            case FollowUpEvent event -> FollowUpFold.apply((CurrentFollowUp) before, at, by(recorded, event));
            default -> throw new IllegalStateException("nothing folds " + at.type());
        };
    }

    private static <E> AuthoredEvent<E> by(Recorded recorded, E event) {
        return new AuthoredEvent<>(recorded.authored().actor(), event);
    }
}
