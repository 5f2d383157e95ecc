package se.stafett.contracts.seal;

import java.util.ArrayList;
import java.util.List;
import se.stafett.contracts.event.Hash;

/**
 * That a tree only grew: the larger begins with all leaves of the smaller, in their order.
 *
 * @param oldSize of the smaller tree, in leaves
 * @param newSize of the larger tree
 * @param path the hashes in between; empty if the smaller tree is empty or both are the same
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether it proves that the tree with the new root begins with the tree with the old root. */
    public boolean proves(Hash oldRoot, Hash newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == 0) {
            return path.isEmpty() && oldRoot.equals(TreeHash.EMPTY);
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        return !path.isEmpty() && climbs(oldRoot, newRoot);
    }

    private boolean climbs(Hash oldRoot, Hash newRoot) {
        List<Hash> steps = new ArrayList<>(path);
        if (Long.bitCount(oldSize) == 1) {
            steps.addFirst(oldRoot);
        }
        Climb climb = new Climb(oldSize - 1, newSize - 1);
        climb.skipCompleteSubtrees();
        Hash oldReached = steps.getFirst();
        Hash newReached = oldReached;
        for (Hash step : steps.subList(1, steps.size())) {
            if (climb.isAtTop()) {
                return false;
            }
            if (climb.isRightOrLast()) {
                oldReached = TreeHash.ofNode(step, oldReached);
                newReached = TreeHash.ofNode(step, newReached);
                climb.skipLevelsWithoutSibling();
            } else {
                newReached = TreeHash.ofNode(newReached, step);
            }
            climb.up();
        }
        return climb.isAtTop() && oldReached.equals(oldRoot) && newReached.equals(newRoot);
    }
}
