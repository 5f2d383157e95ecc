package se.stafett.service.write;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Context;
import se.stafett.service.storage.Cause;
import se.stafett.store.CommandReceipt;

/**
 * One attempt at a command, with all that the request says about it besides the command itself.
 *
 * @param scope within what the key is unique
 * @param key the caller's idempotency key
 * @param requestHash tells another request under the same key apart
 */
record Attempt(
        Context context,
        String scope,
        String key,
        String requestHash,
        @Nullable String traceparent) {

    UUID commandId() {
        return context.commandId();
    }

    Cause cause() {
        return Cause.command(commandId(), traceparent);
    }

    /** What is kept of the command if it succeeds: what it created, as text, or nothing. */
    CommandReceipt receipt(Optional<UUID> created) {
        return new CommandReceipt(
                scope, key, requestHash, created.map(UUID::toString).orElse(""));
    }
}
