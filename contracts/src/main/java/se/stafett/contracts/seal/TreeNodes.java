package se.stafett.contracts.seal;

import java.util.ArrayList;
import java.util.List;
import se.stafett.contracts.event.Hash;

/** The hashes of a tree's complete subtrees: all that roots and proofs are made of. */
@FunctionalInterface
public interface TreeNodes {
    /**
     * The hash over the leaves from {@code index * 2^height} to {@code (index + 1) * 2^height - 1}.
     *
     * @param height 0 for a leaf
     */
    Hash at(int height, long index);

    /** The root over the first so many leaves. */
    default Hash root(long size) {
        return size == 0 ? TreeHash.EMPTY : root(0, size);
    }

    /**
     * That the leaf lies in the tree of that size, as RFC 9162 section 2.1.3.1.
     *
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    default InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * That the larger tree begins with all of the smaller one, as RFC 9162 section 2.1.4.1. Empty when that needs no
     * proof: the smaller tree is empty, or both are the same.
     *
     * @throws IllegalArgumentException if the first tree is not the smaller one
     */
    default ConsistencyProof consistency(long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("a tree does not shrink from " + oldSize + " to " + newSize);
        }
        List<Hash> path = new ArrayList<>();
        if (oldSize > 0) {
            extend(oldSize, 0, newSize, true, path);
        }
        return new ConsistencyProof(oldSize, newSize, path);
    }

    private Hash root(long begin, long end) {
        long size = end - begin;
        if (Long.bitCount(size) == 1) {
            return at(Long.numberOfTrailingZeros(size), begin / size);
        }
        long middle = begin + half(size);
        return TreeHash.ofNode(root(begin, middle), root(middle, end));
    }

    private void include(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + half(end - begin);
        if (index < middle) {
            include(index, begin, middle, path);
            path.add(root(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(root(begin, middle));
        }
    }

    private void extend(long old, long begin, long end, boolean known, List<Hash> path) {
        if (old == end) {
            if (!known) {
                path.add(root(begin, end));
            }
            return;
        }
        long middle = begin + half(end - begin);
        if (old <= middle) {
            extend(old, begin, middle, known, path);
            path.add(root(middle, end));
        } else {
            extend(old, middle, end, false, path);
            path.add(root(begin, middle));
        }
    }

    /** The largest power of two below the size. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }
}
