package se.stafett.contracts.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.stafett.contracts.event.Hash;

/** A tree in memory: every complete subtree's hash by height and index. */
final class Leaves implements TreeNodes {
    private final List<List<Hash>> levels = new ArrayList<>();
    private final TreeFrontier frontier = new TreeFrontier();

    static Leaves ofHex(String... entries) {
        Leaves leaves = new Leaves();
        for (String entry : entries) {
            leaves.add(HexFormat.of().parseHex(entry));
        }
        return leaves;
    }

    /** Entries are the decimal numbers from 0 on, in ASCII. */
    static Leaves counted(int size) {
        Leaves leaves = new Leaves();
        for (int i = 0; i < size; i++) {
            leaves.add(Integer.toString(i).getBytes(StandardCharsets.US_ASCII));
        }
        return leaves;
    }

    void add(byte[] entry) {
        frontier.add(TreeHash.ofEntry(entry), (height, index, hash) -> {
            if (levels.size() == height) {
                levels.add(new ArrayList<>());
            }
            levels.get(height).add(hash);
        });
    }

    @Override
    public Hash at(int height, long index) {
        return levels.get(height).get((int) index);
    }

    Hash leaf(long index) {
        return at(0, index);
    }

    TreeFrontier frontier() {
        return frontier;
    }

    /** The tile as it is served. */
    byte[] tile(HashTile tile) {
        byte[] bytes = new byte[tile.width() * Hash.LENGTH];
        for (int i = 0; i < tile.width(); i++) {
            Hash hash = at(tile.level() * HashTile.HEIGHT, tile.index() * LogTile.FULL + i);
            System.arraycopy(hash.toBytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return bytes;
    }
}
