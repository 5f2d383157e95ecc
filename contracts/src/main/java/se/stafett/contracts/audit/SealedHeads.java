package se.stafett.contracts.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.seal.SealedHead;

/**
 * The heads of one lane that were sealed, in order, as many as memory allows: the last ones always, of the earlier ones every
 * second, fourth, eighth. Any one of them vouches for all events before it; more of them only tell more exactly where two histories
 * part.
 */
final class SealedHeads {
    private static final int MOST = 2_048;

    private List<SealedHead> heads = new ArrayList<>();
    private @Nullable SealedHead witnessed;

    /** Whether it follows the one before it. */
    boolean add(SealedHead head) {
        if (!heads.isEmpty() && head.position() <= heads.getLast().position()) {
            return false;
        }
        if (heads.size() == MOST) {
            heads = thinned();
        }
        heads.add(head);
        return true;
    }

    private List<SealedHead> thinned() {
        List<SealedHead> kept = new ArrayList<>(MOST);
        for (int i = 0; i < heads.size(); i++) {
            if (i % 2 == 1 || heads.get(i).equals(witnessed)) {
                kept.add(heads.get(i));
            }
        }
        return kept;
    }

    /** What was sealed so far is what the witnesses saw. */
    void witness() {
        witnessed = heads.isEmpty() ? null : heads.getLast();
    }

    long witnessed() {
        return witnessed == null ? 0 : witnessed.position();
    }

    /** The last sealed position; 0 if there is none. */
    long last() {
        return heads.isEmpty() ? 0 : heads.getLast().position();
    }

    /** The head of that index; none behind the last. */
    @Nullable SealedHead get(int index) {
        return index < heads.size() ? heads.get(index) : null;
    }
}
