package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;

/** All that happened to a patient by a moment, stream by stream; what was entered in error never happened. */
record Course(
        List<Strand<AssessmentEvent, CurrentAssessment>> assessments,
        List<Strand<PlanEvent, CurrentPlan>> plans,
        List<Strand<HandoverEvent, CurrentHandover>> handovers,
        List<Strand<DischargeEvent, CurrentDischarge>> discharges,
        List<Strand<FollowUpEvent, CurrentFollowUp>> followUps,
        Instant asOf,
        JourneyLimits limits) {

    /** The lapse that something was done after it should have been, or has not been done though the moment has passed. */
    Stream<Lapse> late(Lapse lapse, Instant due, Optional<Instant> done) {
        return asOf.isAfter(due) && done.filter(at -> !at.isAfter(due)).isEmpty()
                ? Stream.of(lapse.since(due).until(done))
                : Stream.empty();
    }

    /** When the next step must have been taken. */
    Instant nextStepAfter(Happened<?, ?> moment) {
        return moment.at().plus(limits.nextStepWithin());
    }
}
