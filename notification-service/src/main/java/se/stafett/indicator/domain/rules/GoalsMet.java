package se.stafett.indicator.domain.rules;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.GoalTrack;
import se.stafett.indicator.domain.GoalTrack.Ended;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/** An accepted goal that has ended counts for the unit that had custody then, once, whatever plans it has been carried through. */
final class GoalsMet {
    private GoalsMet() {}

    static Stream<Case> cases(Track track) {
        return track.goals().entrySet().stream()
                .filter(goal -> track.stands(goal.getValue().plan()))
                .flatMap(goal -> ended(track, goal.getKey(), goal.getValue()));
    }

    private static Stream<Case> ended(Track track, UUID id, GoalTrack goal) {
        Ended ended = goal.ended();
        return ended == null
                ? Stream.empty()
                : Stream.of(new Case(
                        Indicator.GOALS_MET,
                        new Result.Judged(ended.met()),
                        goal.responsible(),
                        track.levelAt(ended.mark().at()),
                        ended.mark(),
                        new Subject("plan", goal.plan(), Optional.of(id))));
    }
}
