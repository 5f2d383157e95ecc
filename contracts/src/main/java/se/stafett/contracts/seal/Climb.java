package se.stafett.contracts.seal;

/** The way from a leaf to the root, as the verification algorithms of RFC 9162 walk it: two indices, level by level. */
final class Climb {
    private long node;
    private long last;

    Climb(long leaf, long lastLeaf) {
        this.node = leaf;
        this.last = lastLeaf;
    }

    boolean isAtTop() {
        return last == 0;
    }

    boolean isRightOrLast() {
        return isRight() || node == last;
    }

    void up() {
        node >>>= 1;
        last >>>= 1;
    }

    /** From the last leaf of a smaller tree: up to the highest subtree that it completes. */
    void skipCompleteSubtrees() {
        while (isRight()) {
            up();
        }
    }

    /** A node at the right edge without a sibling goes up as it is. */
    void skipLevelsWithoutSibling() {
        while (!isRight() && node != 0) {
            up();
        }
    }

    private boolean isRight() {
        return (node & 1) == 1;
    }
}
