package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanFold;

/** Makes a course of events, with the same folds as everyone else. */
final class Folding {
    private Folding() {}

    static Course course(Collection<Recorded> events, Instant asOf, JourneyLimits limits) {
        Map<UUID, List<Recorded>> streams = new LinkedHashMap<>();
        for (Recorded event : Recorded.asOf(asOf, events)) {
            streams.computeIfAbsent(event.envelope().streamId(), id -> new ArrayList<>())
                    .add(event);
        }
        List<Strand<AssessmentEvent, CurrentAssessment>> assessments = new ArrayList<>();
        List<Strand<PlanEvent, CurrentPlan>> plans = new ArrayList<>();
        List<Strand<HandoverEvent, CurrentHandover>> handovers = new ArrayList<>();
        List<Strand<DischargeEvent, CurrentDischarge>> discharges = new ArrayList<>();
        List<Strand<FollowUpEvent, CurrentFollowUp>> followUps = new ArrayList<>();
        for (List<Recorded> stream : streams.values()) {
            switch (StreamKind.of(stream.getFirst().envelope())) {
                case ASSESSMENT -> assessments.add(strand(stream, AssessmentEvent.class, AssessmentFold::apply));
                case PLAN -> plans.add(strand(stream, PlanEvent.class, PlanFold::apply));
                case HANDOVER -> handovers.add(strand(stream, HandoverEvent.class, HandoverFold::apply));
                case DISCHARGE -> discharges.add(strand(stream, DischargeEvent.class, DischargeFold::apply));
                case FOLLOW_UP -> followUps.add(strand(stream, FollowUpEvent.class, FollowUpFold::apply));
            }
        }
        return new Course(
                those(assessments, assessment -> assessment.error() == null),
                those(plans, plan -> plan.error() == null),
                those(handovers, handover -> handover.error() == null),
                those(discharges, discharge -> discharge.error() == null),
                List.copyOf(followUps),
                asOf,
                limits);
    }

    private static <E, S> List<Strand<E, S>> those(List<Strand<E, S>> strands, Predicate<S> that) {
        return strands.stream().filter(strand -> that.test(strand.now())).toList();
    }

    private static <E, S> Strand<E, S> strand(List<Recorded> stream, Class<E> type, Fold<E, S> fold) {
        List<Happened<E, S>> happened = new ArrayList<>();
        @Nullable S state = null;
        for (Recorded recorded : stream) {
            AuthoredEvent<E> authored = new AuthoredEvent<>(
                    recorded.authored().actor(), type.cast(recorded.authored().event()));
            S after = fold.apply(state, recorded.envelope(), authored);
            happened.add(new Happened<>(recorded.envelope(), authored.actor(), authored.event(), after));
            state = after;
        }
        return new Strand<>(stream.getFirst().envelope().streamId(), happened);
    }

    @FunctionalInterface
    private interface Fold<E, S> {
        S apply(@Nullable S before, LogEvent envelope, AuthoredEvent<E> authored);
    }
}
