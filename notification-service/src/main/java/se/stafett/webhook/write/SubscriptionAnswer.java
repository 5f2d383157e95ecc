package se.stafett.webhook.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Accepted.subscriptions",
        description = "What a command on a subscription came to; the same again when it is repeated.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionAnswer(
        UUID subscriptionId,

        @Schema(description = "The subscription's version now.")
        long version,

        @Schema(description = "The id of what was created.") @Nullable UUID created) {}
