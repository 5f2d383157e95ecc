package se.stafett.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A request that changes something.
 *
 * @param path below {@code /v1}, for example {@code /plans}
 * @param key the idempotency key; sending the same command again has no second effect
 * @param ifMatch the version that it must have; null only when something is begun
 */
public record Command(
        Caller caller,
        String path,
        ObjectNode body,
        String key,
        @Nullable Long ifMatch) {}
