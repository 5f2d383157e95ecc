package se.stafett.store.seal;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.store.postgres.Sessions;

/**
 * The tree in PostgreSQL. Guaranteed: it only grows, by one owner at a time, in one transaction with the checkpoint that it
 * leads to; two instances can never commit two trees of one size.
 *
 * <p>Not guaranteed: anything across a database that was put back to an earlier state. That is what {@link Published} is asked
 * for.
 */
public final class SealTables {
    private final Sessions sessions;
    private final String source;

    /**
     * @param factory works as the service's role on the store's database
     * @param source the source of this store's events
     */
    public SealTables(SessionFactory factory, String source) {
        this.sessions = new Sessions(factory);
        this.source = source;
    }

    /** Takes or renews the lease. Whether the owner has it now. */
    public Uni<Boolean> lease(String owner, Duration lease) {
        return sessions.use(session -> session.createNativeQuery("""
                        update store.sealer set owner = :owner, leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        where owner = :owner or leased_until < clock_timestamp()
                        """)
                .setParameter("owner", owner)
                .setParameter("seconds", lease.toMillis() / 1000.0)
                .executeUpdate()
                .map(rows -> rows == 1));
    }

    /** Gives the lease back, if the owner has it. */
    public Uni<Void> release(String owner) {
        return sessions.use(session -> session.createNativeQuery(
                                "update store.sealer set owner = null, leased_until = '-infinity' where owner = :owner")
                        .setParameter("owner", owner)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Adds the heads of all lanes that moved, at most 64; nothing if the owner has lost the lease. */
    public Uni<Sealing> seal(String owner) {
        return sessions.inTransaction(session -> isOwner(session, owner)
                .chain(owns -> owns ? grow(session) : Uni.createFrom().item(Sealing.NOTHING)));
    }

    private static Uni<Boolean> isOwner(StatelessSession session, String owner) {
        return session.createNativeQuery("""
                        select owner = :owner and leased_until > clock_timestamp() from store.sealer where one for update
                        """, Boolean.class)
                .setParameter("owner", owner)
                .getSingleResult()
                .map(Boolean.TRUE::equals);
    }

    private Uni<Sealing> grow(StatelessSession session) {
        return json(session, "select cast(store.moved_heads() as text)").chain(moved -> {
            List<SealedHead> heads = new ArrayList<>();
            List<Contradiction> contradictions = new ArrayList<>();
            for (JsonNode lane : moved) {
                if (lane.path("sound").asBoolean()) {
                    heads.add(SealJson.head(lane, source));
                } else {
                    contradictions.add(SealJson.contradiction(lane));
                }
            }
            Sealing sealing = new Sealing(heads.size(), contradictions);
            return heads.isEmpty()
                    ? Uni.createFrom().item(sealing)
                    : edge(session).chain(edge -> add(session, edge, heads)).replaceWith(sealing);
        });
    }

    private static Uni<TreeFrontier> edge(StatelessSession session) {
        return json(session, """
                        select cast(jsonb_build_object('size', size, 'edge', encode(edge, 'hex')) as text)
                        from store.checkpoint order by size desc limit 1
                        """)
                .map(row -> TreeFrontier.of(
                        row.path("size").asLong(),
                        HexFormat.of().parseHex(row.path("edge").asText())));
    }

    private static Uni<Integer> add(StatelessSession session, TreeFrontier edge, List<SealedHead> heads) {
        return session.createNativeQuery(
                        "select 1 from store.grow_tree(cast(cast(:growth as text) as jsonb))", Integer.class)
                .setParameter("growth", SealJson.growth(edge, heads))
                .getSingleResult();
    }

    /** The largest tree that is committed; none before the first event was sealed. */
    public Uni<Optional<SealedTree>> tree() {
        return tree("order by size desc limit 1", Long.MAX_VALUE);
    }

    /** The tree as it was at that size; none if it was never committed at that size. */
    public Uni<Optional<SealedTree>> treeOf(long size) {
        return tree("and size = :most", size);
    }

    private Uni<Optional<SealedTree>> tree(String which, long most) {
        return sessions.use(session -> session.createNativeQuery(
                        "select cast(jsonb_build_object('size', size, 'root', encode(root, 'hex')) as text)"
                                + " from store.checkpoint where size <= :most " + which,
                        String.class)
                .setParameter("most", most)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found)
                        .map(SealJson::read)
                        .map(row -> new SealedTree(
                                row.path("size").asLong(),
                                Hash.parse(row.path("root").asText())))));
    }

    private static Uni<JsonNode> json(StatelessSession session, String query) {
        return session.createNativeQuery(query, String.class)
                .getSingleResultOrNull()
                .map(found -> SealJson.read(Optional.ofNullable(found).orElse("{}")));
    }
}
