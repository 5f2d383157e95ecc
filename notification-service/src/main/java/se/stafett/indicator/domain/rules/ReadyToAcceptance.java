package se.stafett.indicator.domain.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.HandoverTrack.Completed;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Mark;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.StayTrack;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/**
 * A stay counts for the hospital unit once the patient is ready to leave and a receiver has taken over from that unit: by the first
 * handover completed during the stay in which anything moved. Who was waited for by nobody waited for no time.
 */
final class ReadyToAcceptance {
    private ReadyToAcceptance() {}

    static Stream<Case> cases(Track track) {
        return track.stays().entrySet().stream().flatMap(stay -> waited(track, stay.getKey(), stay.getValue()));
    }

    private static Stream<Case> waited(Track track, UUID id, StayTrack stay) {
        Mark ready = stay.ready();
        return ready == null
                ? Stream.empty()
                : acceptance(track, stay).stream().map(taken -> waited(track, id, stay, ready, taken));
    }

    private static Case waited(Track track, UUID id, StayTrack stay, Mark ready, Mark taken) {
        boolean takenFirst = taken.at().isBefore(ready.at());
        Mark both = takenFirst ? ready : taken;
        return new Case(
                Indicator.READY_TO_ACCEPTANCE,
                new Result.Lasted(takenFirst ? Duration.ZERO : Duration.between(ready.at(), taken.at())),
                stay.unit(),
                track.levelAt(both.at()),
                both,
                Subject.of("discharge", id));
    }

    private static Optional<Mark> acceptance(Track track, StayTrack stay) {
        Instant next = track.stays().values().stream()
                .filter(other -> other.unit().equals(stay.unit()))
                .map(StayTrack::admitted)
                .filter(stay.admitted()::isBefore)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return track.handovers().values().stream()
                .filter(handover -> handover.sender().equals(stay.unit()) && track.stands(handover.plan()))
                .flatMap(handover -> Optional.ofNullable(handover.completed()).stream())
                .filter(Completed::moved)
                .map(Completed::mark)
                .filter(mark ->
                        !mark.at().isBefore(stay.admitted()) && mark.at().isBefore(next))
                .min(Mark::compareTo);
    }
}
