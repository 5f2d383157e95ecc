package se.stafett.contracts.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.contracts.seal.TreeHash;

/** The leaves of an audit: the tree that they make, held against the checkpoints, and the heads that they seal. */
final class AuditedTree {
    private final String source;
    private final Checkpoints checkpoints;
    private final IntFunction<SealedHeads> lanes;
    private final TreeFrontier tree = new TreeFrontier();
    private final List<Finding> findings = new ArrayList<>();
    private long confirmed;
    private @Nullable Place firstUnconfirmed;

    AuditedTree(String source, Checkpoints checkpoints, IntFunction<SealedHeads> lanes) {
        this.source = source;
        this.checkpoints = checkpoints;
        this.lanes = lanes;
    }

    /** Takes the next leaf. */
    void take(byte[] entry) {
        long leaf = tree.size();
        tree.add(TreeHash.ofEntry(entry));
        try {
            take(leaf, SealedHead.parse(entry));
        } catch (MalformedSeal e) {
            findings.add(new SealFinding.LeafUnreadable(leaf, String.valueOf(e.getMessage())));
        }
        compare();
    }

    private void take(long leaf, SealedHead head) {
        if (!head.source().equals(source)) {
            findings.add(new SealFinding.LeafUnreadable(leaf, "it is a head of " + head.source()));
            return;
        }
        SealedHeads sealed = lanes.apply(head.lane());
        Place begin = new Place(source, head.lane(), sealed.last() + 1);
        if (firstUnconfirmed == null) {
            firstUnconfirmed = begin;
        }
        if (!sealed.add(head)) {
            findings.add(new SealFinding.HeadsContradict(leaf, new Place(source, head.lane(), head.position())));
        }
    }

    private void compare() {
        List<Hash> signed = checkpoints.roots(tree.size());
        if (signed.isEmpty()) {
            return;
        }
        if (signed.equals(List.of(tree.root()))) {
            confirmed = tree.size();
            firstUnconfirmed = null;
        } else {
            findings.add(
                    new SealFinding.TreeInconsistent(tree.size(), confirmed, Optional.ofNullable(firstUnconfirmed)));
        }
        if (tree.size() == checkpoints.witnessed()) {
            for (int lane = 0; lane < Lane.COUNT; lane++) {
                lanes.apply(lane).witness();
            }
        }
    }

    long size() {
        return tree.size();
    }

    /** What is wrong, once all leaves have been taken. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        checkpoints.sizesBeyond(tree.size()).forEach(size -> all.add(new SealFinding.LeavesMissing(size, tree.size())));
        return all;
    }

    /** Whether what the witnesses signed is what the leaves say: only then does a head that they seal prove anything. */
    boolean isConfirmed() {
        return confirmed >= checkpoints.witnessed() && checkpoints.witnessed() > 0;
    }
}
