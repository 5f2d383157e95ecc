package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the model that a journey has reached.
 *
 * @param by the kind of stream by which it was
 * @param stream that plan, assessment, handover or follow-up
 * @param unit HSA-id of the unit that took the step; absent when no unit acted
 * @param event the event that is the step
 */
public record Reached(
        ModelStep step,
        StreamKind by,
        UUID stream,
        @Nullable String unit,
        UUID event,
        Instant at) {
    static Reached in(Happened<?, ?> happened, ModelStep step) {
        return new Reached(
                step,
                StreamKind.of(happened.envelope()),
                happened.envelope().streamId(),
                happened.by().unit(),
                happened.envelope().id(),
                happened.at());
    }
}
