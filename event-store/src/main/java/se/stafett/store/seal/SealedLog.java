package se.stafett.store.seal;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.HashTile;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.store.postgres.Sessions;

/** The sealed log as others see it: its signed checkpoints and its tiles, such as they are committed. */
public final class SealedLog {
    private final Sessions sessions;
    private final String origin;

    /** @param origin the log's name, and that of its key */
    public SealedLog(SessionFactory factory, String origin) {
        this.sessions = new Sessions(factory);
        this.origin = origin;
    }

    /** The largest checkpoint that this key's owner has signed, with all signatures that there are of it. */
    public Uni<Optional<SignedNote>> signedBy(String signer) {
        return sessions.use(session -> session.createNativeQuery("""
                        select cast(jsonb_build_object('size', c.size, 'root', encode(c.root, 'hex'), 'lines', (
                            select jsonb_agg(l.line order by l.signer <> :origin, l.signed_at)
                            from store.checkpoint_signature l where l.size = c.size)) as text)
                        from store.checkpoint_signature s join store.checkpoint c on c.size = s.size
                        where s.signer = :signer order by s.size desc limit 1
                        """, String.class)
                .setParameter("origin", origin)
                .setParameter("signer", signer)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found).map(this::note)));
    }

    /** The newest checkpoint that the log has signed; none before the first event was sealed. */
    public Uni<Optional<SignedNote>> newest() {
        return signedBy(origin);
    }

    private SignedNote note(String json) {
        var row = SealJson.read(json);
        Checkpoint checkpoint = new Checkpoint(
                origin, row.path("size").asLong(), Hash.parse(row.path("root").asText()));
        return new SignedNote(
                checkpoint.text(),
                StreamSupport.stream(row.path("lines").spliterator(), false)
                        .map(line -> NoteSignature.parse(line.asText()))
                        .toList());
    }

    /** Keeps a signature of a committed checkpoint; one that is there already stays. */
    public Uni<Void> keep(long size, NoteSignature signature) {
        return sessions.use(session -> session.createNativeQuery("""
                                insert into store.checkpoint_signature (size, signer, line) values (:size, :signer, :line)
                                on conflict do nothing
                                """)
                        .setParameter("size", size)
                        .setParameter("signer", signature.keyName())
                        .setParameter("line", signature.line())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A tile as it is served; none if the log has not come so far. */
    public Uni<Optional<byte[]>> tile(LogTile tile) {
        return switch (tile) {
            case HashTile hashes -> hashes(hashes);
            case EntryBundle bundle -> entries(bundle);
        };
    }

    private Uni<Optional<byte[]>> hashes(HashTile tile) {
        return sessions.use(session -> session.createNativeQuery("""
                        select hash from store.sealed_node
                        where level = :level and place >= :first and place < :end order by place
                        """, byte[].class)
                .setParameter("level", tile.level())
                .setParameter("first", first(tile))
                .setParameter("end", first(tile) + tile.width())
                .getResultList()
                .map(found -> whole(tile, found).map(SealedLog::joined)));
    }

    private Uni<Optional<byte[]>> entries(EntryBundle bundle) {
        return sessions.use(session -> session.createNativeQuery("""
                        select cast(jsonb_build_object('source', source, 'lane', lane, 'position', position,
                            'hash', encode(hash, 'hex')) as text)
                        from store.sealed_head where leaf >= :first and leaf < :end order by leaf
                        """, String.class)
                .setParameter("first", first(bundle))
                .setParameter("end", first(bundle) + bundle.width())
                .getResultList()
                .map(found -> whole(bundle, found).map(SealedLog::bundled)));
    }

    private static long first(LogTile tile) {
        return tile.index() * LogTile.FULL;
    }

    private static <T> Optional<List<T>> whole(LogTile tile, List<T> found) {
        return found.size() == tile.width() ? Optional.of(found) : Optional.empty();
    }

    private static byte[] joined(List<byte[]> hashes) {
        byte[] joined = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, joined, i * Hash.LENGTH, Hash.LENGTH);
        }
        return joined;
    }

    private static byte[] bundled(List<String> rows) {
        List<byte[]> entries = new ArrayList<>();
        for (String json : rows) {
            var row = SealJson.read(json);
            entries.add(SealJson.head(row, row.path("source").asText()).toEntry());
        }
        return EntryBundle.write(entries);
    }
}
