package se.stafett.webhook.storage;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/** Commands that were carried out, by the caller's key. */
public final class Receipts {
    private Receipts() {}

    /** @param version the subscription's, as the command left it */
    public record Receipt(String requestHash, UUID subscription, long version) {}

    public static Uni<Optional<Receipt>> find(StatelessSession session, String scope, String key) {
        return Rows.first(session, Receipt.class, """
                select request_hash as "requestHash", subscription_id as subscription, version from webhook.command
                where scope = :scope and key = :key
                """, Map.of("scope", scope, "key", key));
    }

    /** False if another attempt of the same command came first. */
    public static Uni<Boolean> add(StatelessSession session, String scope, String key, Receipt receipt) {
        return Rows.change(
                        session,
                        """
                        insert into webhook.command (scope, key, request_hash, subscription_id, version)
                        values (:scope, :key, :hash, cast(:subscription as uuid), :version) on conflict do nothing
                        """,
                        Map.of(
                                "scope", scope,
                                "key", key,
                                "hash", receipt.requestHash(),
                                "subscription", receipt.subscription().toString(),
                                "version", receipt.version()))
                .map(rows -> rows == 1);
    }
}
