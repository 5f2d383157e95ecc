package se.stafett.indicator.domain.rules;

import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.PlanTrack.DrawnUp;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Track;

/**
 * Of plans drawn up, those in which the patient had accepted every goal when the plan came into force. One goal would not do: without
 * it no plan comes into force at all.
 */
final class PlansWithAcceptedGoals {
    private PlansWithAcceptedGoals() {}

    static Stream<Case> cases(Track track) {
        return PlansDrawnUp.cases(track, Indicator.PLANS_WITH_ACCEPTED_GOALS, PlansWithAcceptedGoals::judged);
    }

    private static Result judged(DrawnUp drawnUp) {
        return new Result.Judged(
                !drawnUp.accepted().isEmpty() && drawnUp.others().isEmpty());
    }
}
