package se.stafett.webhook.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.webhook.domain.Subscription;
import se.stafett.webhook.domain.TypePattern;
import se.stafett.webhook.storage.Subscriptions.Standing;

@Schema(name = "Subscription", description = "A subscription, and how its line stands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        UUID subscriptionId,
        String unit,
        String url,
        List<String> types,

        @Schema(description = "active, paused, disabled (the receiver answered 410) or removed", examples = "active")
        String status,

        long version,
        Instant createdAt,
        @Schema(description = "How many deliveries wait.") long waiting,

        @Schema(description = "How many were laid aside after the last attempt.")
        long dead,

        @Schema(description = "When the first in line is tried.") @Nullable Instant nextAt) {

    static SubscriptionView of(Standing standing) {
        Subscription subscription = standing.subscription();
        return new SubscriptionView(
                subscription.id(),
                subscription.unit().value(),
                subscription.url(),
                subscription.types().stream().map(TypePattern::value).toList(),
                subscription.status().code(),
                subscription.version(),
                standing.createdAt(),
                standing.waiting(),
                standing.dead(),
                standing.nextAt().orElse(null));
    }
}
