package se.stafett.indicator.domain.rules;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.indicator.domain.AssessmentTrack;
import se.stafett.indicator.domain.AssessmentTrack.Need;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/**
 * A need counts for the unit that found it. It has a plan when a plan of the patient was in force then, or came into force before the
 * next need was found.
 */
final class NeedsWithPlan {
    private NeedsWithPlan() {}

    static Stream<Case> cases(Track track) {
        return track.assessments().entrySet().stream()
                .flatMap(assessment -> found(track, assessment.getKey(), assessment.getValue()));
    }

    private static Stream<Case> found(Track track, UUID id, AssessmentTrack assessment) {
        Need need = assessment.need();
        return need == null
                ? Stream.empty()
                : Stream.of(new Case(
                        Indicator.NEEDS_WITH_PLAN,
                        new Result.Judged(hasPlan(track, need)),
                        assessment.unit(),
                        need.level(),
                        need.found(),
                        Subject.of("assessment", id)));
    }

    private static boolean hasPlan(Track track, Need need) {
        Instant next = track.needs()
                .map(other -> other.found().at())
                .filter(need.found().at()::isBefore)
                .findFirst()
                .orElse(Instant.MAX);
        return track.plans().values().stream()
                .anyMatch(plan -> plan.wasInForce(need.found().at(), next));
    }
}
