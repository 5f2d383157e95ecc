package se.stafett.store.seal;

import static se.stafett.store.StoreUnderTest.await;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.HashTile;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TileTree;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.contracts.seal.TreeHash;
import se.stafett.store.Draft;
import se.stafett.store.EventStore;
import se.stafett.store.StoreUnderTest;
import se.stafett.store.postgres.PostgresEventStore;
import se.stafett.store.postgres.TestDatabase;

/** An empty store, its seal, and what was published of it. */
final class SealFixture implements StoreUnderTest, Published {
    static final String ORIGIN = "test.example/test-service";
    static final SigningKey KEY = key(ORIGIN, KeyType.LOG, 1);

    final TestDatabase database = TestDatabase.plan().emptied();
    final EventStore store = new PostgresEventStore(database.factory(), SOURCE, () -> {});
    final SealTables tables = new SealTables(database.factory(), SOURCE);
    final SealedLog log = new SealedLog(database.factory(), ORIGIN);
    final List<SignedNote> published = new CopyOnWriteArrayList<>();

    static SigningKey key(String name, KeyType type, int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return new SigningKey(name, type, seed);
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Override
    public Optional<SignedNote> last() {
        return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
    }

    @Override
    public void publish(SignedNote checkpoint) {
        published.add(checkpoint);
    }

    /** An event of the patient; gives its lane. */
    LogEvent happens(String patient) {
        return appended(Draft.of(patient, UUID.randomUUID().toString())
                        .write(UUID.randomUUID(), 0, 1)
                        .submission())
                .getFirst();
    }

    SealedTree tree() {
        return await(tables.tree()).orElseThrow();
    }

    /** All leaves, as entry bundles give them. */
    List<SealedHead> heads() {
        List<SealedHead> heads = new ArrayList<>();
        long size = await(tables.tree()).map(SealedTree::size).orElse(0L);
        for (long first = 0; first < size; first += LogTile.FULL) {
            EntryBundle bundle = new EntryBundle(first / LogTile.FULL, (int) Math.min(LogTile.FULL, size - first));
            bundle.read(await(log.tile(bundle)).orElseThrow()).stream()
                    .map(SealedHead::parse)
                    .forEach(heads::add);
        }
        return heads;
    }

    /** Whether the entries, the tiles and the checkpoint tell of the same tree. */
    boolean agrees() {
        SealedTree tree = tree();
        TreeFrontier edge = new TreeFrontier();
        heads().forEach(head -> edge.add(TreeHash.ofEntry(head.toEntry())));
        TileTree tiles = new TileTree(tree.size(), this::tile);
        return edge.root().equals(tree.root())
                && tiles.root(tree.size()).equals(tree.root())
                && IntStream.range(0, (int) tree.size())
                        .allMatch(leaf -> tiles.inclusion(leaf, tree.size()).proves(tiles.at(0, leaf), tree.root()));
    }

    private byte[] tile(HashTile tile) {
        return await(log.tile(tile)).orElseThrow();
    }
}
