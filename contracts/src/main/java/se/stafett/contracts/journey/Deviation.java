package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey departs from the model.
 *
 * @param about what kind of stream it concerns
 * @param stream that plan, assessment, handover, discharge or follow-up
 * @param item the goal or intervention of the plan, where it is about one
 * @param unit HSA-id of the unit that had the step to take
 * @param event the event from which it follows
 * @param since from when the model was not followed
 * @param until when that was mended; absent as long as it is not, or when it cannot be
 */
public record Deviation(
        DeviationCode code,
        StreamKind about,
        UUID stream,
        @Nullable UUID item,
        @Nullable String unit,
        UUID event,
        Instant since,
        @Nullable Instant until) {
    static final Comparator<Deviation> ORDER = Comparator.comparing(Deviation::since)
            .thenComparing(Deviation::code)
            .thenComparing(Deviation::stream)
            .thenComparing(deviation -> String.valueOf(deviation.item()))
            .thenComparing(deviation -> String.valueOf(deviation.unit()));

    static Deviation of(DeviationCode code, Lapse lapse) {
        return new Deviation(
                code,
                StreamKind.of(lapse.event()),
                lapse.event().streamId(),
                lapse.item(),
                lapse.unit(),
                lapse.event().id(),
                lapse.since(),
                lapse.until());
    }
}
