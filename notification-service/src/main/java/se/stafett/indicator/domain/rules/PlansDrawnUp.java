package se.stafett.indicator.domain.rules;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.PlanTrack;
import se.stafett.indicator.domain.PlanTrack.DrawnUp;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/** A plan counts for the unit that drafted it, from the day on which it first came into force. */
final class PlansDrawnUp {
    private PlansDrawnUp() {}

    static Stream<Case> cases(Track track) {
        return cases(track, Indicator.PLANS_DRAWN_UP, drawnUp -> new Result.Counted());
    }

    static Stream<Case> cases(Track track, Indicator indicator, Function<DrawnUp, Result> result) {
        return track.plans().entrySet().stream()
                .flatMap(plan -> drawnUp(track, indicator, result, plan.getKey(), plan.getValue()));
    }

    private static Stream<Case> drawnUp(
            Track track, Indicator indicator, Function<DrawnUp, Result> result, UUID id, PlanTrack plan) {
        DrawnUp drawnUp = plan.drawnUp();
        return plan.inError() || drawnUp == null
                ? Stream.empty()
                : Stream.of(new Case(
                        indicator,
                        result.apply(drawnUp),
                        plan.unit(),
                        track.levelAt(drawnUp.mark().at()),
                        drawnUp.mark(),
                        Subject.of("plan", id)));
    }
}
