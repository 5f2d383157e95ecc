package se.stafett.indicator.domain.rules;

import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.HandoverTrack;
import se.stafett.indicator.domain.HandoverTrack.Completed;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/** A completed handover counts for the unit that led it. */
final class HandoversWithPatient {
    private HandoversWithPatient() {}

    static Stream<Case> cases(Track track) {
        return track.handovers().entrySet().stream()
                .flatMap(handover -> completed(track, handover.getKey(), handover.getValue()));
    }

    private static Stream<Case> completed(Track track, UUID id, HandoverTrack handover) {
        Completed completed = handover.completed();
        return completed == null || !track.stands(handover.plan())
                ? Stream.empty()
                : Stream.of(new Case(
                        Indicator.HANDOVERS_WITH_PATIENT,
                        new Result.Judged(completed.patientPresent()),
                        handover.sender(),
                        track.levelAt(completed.mark().at()),
                        completed.mark(),
                        Subject.of("handover", id)));
    }
}
