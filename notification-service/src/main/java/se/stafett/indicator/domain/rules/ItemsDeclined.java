package se.stafett.indicator.domain.rules;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.HandoverTrack;
import se.stafett.indicator.domain.HandoverTrack.Answer;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;

/** An item that was offered counts for the unit that answered for it; its latest answer stands. */
final class ItemsDeclined {
    private ItemsDeclined() {}

    static Stream<Case> cases(Track track) {
        return track.handovers().entrySet().stream()
                .filter(handover -> track.stands(handover.getValue().plan()))
                .flatMap(handover -> answers(track, handover.getKey(), handover.getValue()));
    }

    private static Stream<Case> answers(Track track, UUID id, HandoverTrack handover) {
        return handover.answers().stream().map(answer -> answered(track, id, answer));
    }

    private static Case answered(Track track, UUID handover, Answer answer) {
        return new Case(
                Indicator.ITEMS_DECLINED,
                new Result.Judged(answer.declined()),
                answer.unit(),
                track.levelAt(answer.mark().at()),
                answer.mark(),
                new Subject("handover", handover, Optional.of(answer.item())));
    }
}
