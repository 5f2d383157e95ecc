package se.stafett.indicator.domain.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Track;

/** All that indicators count of one patient. */
public final class Cases {
    private Cases() {}

    public static List<Case> of(Track track) {
        return Arrays.stream(Indicator.values())
                .flatMap(indicator -> of(indicator, track))
                .toList();
    }

    static Stream<Case> of(Indicator indicator, Track track) {
        return switch (indicator) {
            case PLANS_DRAWN_UP -> PlansDrawnUp.cases(track);
            case NEEDS_WITH_PLAN -> NeedsWithPlan.cases(track);
            case PLANS_WITH_ACCEPTED_GOALS -> PlansWithAcceptedGoals.cases(track);
            case HANDOVERS_WITH_PATIENT -> HandoversWithPatient.cases(track);
            case READY_TO_ACCEPTANCE -> ReadyToAcceptance.cases(track);
            case ITEMS_DECLINED -> ItemsDeclined.cases(track);
            case GOALS_MET -> GoalsMet.cases(track);
            case FOLLOW_UPS_ON_TIME -> FollowUpsOnTime.cases(track);
        };
    }
}
