package se.stafett.indicator.domain.rules;

import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.FollowUpTrack;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Mark;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/**
 * A follow-up counts for the unit that has it, on the day on which it was due: once it is concluded, or overdue. Otherwise one that
 * is never done would be missing from the number that it is the worst case of.
 */
final class FollowUpsOnTime {
    private FollowUpsOnTime() {}

    static Stream<Case> cases(Track track) {
        return track.followUps().entrySet().stream()
                .filter(followUp -> track.stands(followUp.getValue().plan()))
                .flatMap(followUp -> dueOrDone(track, followUp.getKey(), followUp.getValue()));
    }

    private static Stream<Case> dueOrDone(Track track, UUID id, FollowUpTrack followUp) {
        Mark concluded = followUp.concluded();
        Mark overdue = followUp.overdue();
        if (concluded != null) {
            boolean onTime = !concluded.day().isAfter(followUp.dueOn());
            return Stream.of(counted(track, id, followUp, onTime, concluded));
        }
        return overdue == null ? Stream.empty() : Stream.of(counted(track, id, followUp, false, overdue));
    }

    private static Case counted(Track track, UUID id, FollowUpTrack followUp, boolean onTime, Mark since) {
        return new Case(
                Indicator.FOLLOW_UPS_ON_TIME,
                new Result.Judged(onTime),
                followUp.unit(),
                track.levelAt(since.at()),
                followUp.dueOn(),
                since,
                Subject.of("follow-up", id));
    }
}
