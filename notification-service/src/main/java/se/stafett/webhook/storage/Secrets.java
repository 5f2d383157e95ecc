package se.stafett.webhook.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.store.keys.MasterKey;
import se.stafett.webhook.signing.WebhookSecret;

/** The secrets of subscriptions, wrapped by the master key that wraps the patients' keys. */
public final class Secrets {
    private final MasterKey master;

    public Secrets(MasterKey master) {
        this.master = master;
    }

    private record Row(String wrapped) {}

    /** Makes this the secret, and leaves the one before it valid for a day. */
    public Uni<Void> add(StatelessSession session, UUID subscription, WebhookSecret secret) {
        return master.wrap(new SecretKeySpec(secret.bytes(), "AES"))
                .chain(wrapped -> Rows.change(session, """
                                update webhook.secret set valid_until = clock_timestamp() + interval '24 hours'
                                where subscription_id = cast(:id as uuid) and valid_until = 'infinity'
                                """, Map.of("id", subscription.toString()))
                        .chain(() -> Rows.change(
                                session,
                                """
                                insert into webhook.secret (subscription_id, number, master, wrapped)
                                select cast(:id as uuid), 1 + coalesce(max(number), 0), :master, decode(:wrapped, 'hex')
                                from webhook.secret where subscription_id = cast(:id as uuid)
                                """,
                                Map.of(
                                        "id", subscription.toString(),
                                        "master", master.id(),
                                        "wrapped", HexFormat.of().formatHex(wrapped)))))
                .replaceWithVoid();
    }

    /** The newest first; two while one is being changed. Fails if the master key is not the one that wrapped them. */
    public Uni<List<WebhookSecret>> valid(StatelessSession session, UUID subscription) {
        return Rows.all(session, Row.class, """
                        select encode(wrapped, 'hex') as wrapped from webhook.secret
                        where subscription_id = cast(:id as uuid) and valid_until > clock_timestamp() order by number desc
                        """, Map.of("id", subscription.toString()))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> master.unwrap(HexFormat.of().parseHex(row.wrapped())))
                        .map(key -> WebhookSecret.of(key.getEncoded()))
                        .collect()
                        .asList());
    }
}
