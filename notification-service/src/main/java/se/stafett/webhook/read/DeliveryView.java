package se.stafett.webhook.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.webhook.storage.Deliveries.Delivery;

@Schema(name = "Delivery", description = "One delivery, without what it says.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        @Schema(description = "As webhook-id tells it.") UUID deliveryId,
        @Schema(description = "Its place in line.") long number,
        UUID eventId,
        @Schema(examples = "plan.goal-accepted.v1") String type,

        @Schema(description = "waiting, delivered or dead", examples = "dead")
        String state,

        int attempts,

        @Schema(description = "What came of the last attempt.", examples = "answered-503") @Nullable String outcome,

        Instant queuedAt,
        @Nullable Instant nextAt,
        @Nullable Instant settledAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.deliveryId(),
                delivery.number(),
                delivery.eventId(),
                delivery.type(),
                delivery.state(),
                delivery.attempts(),
                delivery.outcome(),
                delivery.queuedAt(),
                delivery.nextAt(),
                delivery.settledAt());
    }
}
