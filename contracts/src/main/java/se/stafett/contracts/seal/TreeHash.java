package se.stafett.contracts.seal;

import java.security.MessageDigest;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Sha256;

/** Hashes of a Merkle tree, as RFC 9162 section 2.1.1: SHA-256, leaves and nodes told apart by their first byte. */
public final class TreeHash {
    /** Of the tree without leaves: SHA-256 over nothing. */
    public static final Hash EMPTY = Hash.of(Sha256.of(new byte[0]));

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** Of a leaf: over the byte 0 and the entry. */
    public static Hash ofEntry(byte[] entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return Hash.of(digest.digest(entry));
    }

    /** Of a node: over the byte 1 and the hashes of its two subtrees. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left.toBytes());
        return Hash.of(digest.digest(right.toBytes()));
    }
}
