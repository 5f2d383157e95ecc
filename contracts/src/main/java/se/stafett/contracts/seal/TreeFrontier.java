package se.stafett.contracts.seal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.stafett.contracts.event.Hash;

/**
 * The right edge of a tree that grows: the hashes of its largest complete subtrees, at most 63. Enough to add leaves and
 * to know the root at each size, whatever the number of leaves. Not safe for use by several threads at once.
 */
public final class TreeFrontier {
    /** Told of each complete subtree when its last leaf comes, smallest first; see {@link TreeNodes#at}. */
    @FunctionalInterface
    public interface Formed {
        void formed(int height, long index, Hash hash);
    }

    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /** Of the empty tree. */
    public TreeFrontier() {}

    /**
     * Goes on from what {@link #toBytes} gave.
     *
     * @throws IllegalArgumentException if the bytes do not fit the size
     */
    public static TreeFrontier of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new IllegalArgumentException(bytes.length + " bytes are no right edge of " + size + " leaves");
        }
        TreeFrontier frontier = new TreeFrontier();
        frontier.size = size;
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            frontier.peaks.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return frontier;
    }

    /** Adds a leaf; {@link TreeHash#ofEntry} gives its hash. */
    public void add(Hash leaf) {
        add(leaf, (height, index, hash) -> {});
    }

    /** Adds a leaf and tells which subtrees it completes, itself first. */
    public void add(Hash leaf, Formed told) {
        Hash node = leaf;
        long index = size;
        int height = 0;
        told.formed(height, index, node);
        for (; (index & 1) == 1; index >>>= 1) {
            node = TreeHash.ofNode(peaks.removeLast(), node);
            height++;
            told.formed(height, index >>> 1, node);
        }
        peaks.add(node);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> TreeHash.ofNode(left, right))
                .orElse(TreeHash.EMPTY);
    }

    /** The peaks one after the other, the largest subtree first: 32 bytes each. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(peaks.size() * Hash.LENGTH);
        peaks.forEach(peak -> bytes.writeBytes(peak.toBytes()));
        return bytes.toByteArray();
    }
}
