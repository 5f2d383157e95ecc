package se.stafett.contracts.seal;

import java.util.List;
import se.stafett.contracts.event.Hash;

/**
 * That a leaf lies in a tree.
 *
 * @param index of the leaf, from 0
 * @param size of the tree, in leaves
 * @param path from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it proves that this leaf lies at its index in the tree with this root. */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        Hash reached = leaf;
        for (Hash sibling : path) {
            if (climb.isAtTop()) {
                return false;
            }
            if (climb.isRightOrLast()) {
                reached = TreeHash.ofNode(sibling, reached);
                climb.skipLevelsWithoutSibling();
            } else {
                reached = TreeHash.ofNode(reached, sibling);
            }
            climb.up();
        }
        return climb.isAtTop() && reached.equals(root);
    }
}
