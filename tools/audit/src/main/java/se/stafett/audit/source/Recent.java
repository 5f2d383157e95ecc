package se.stafett.audit.source;

import java.util.Arrays;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** The hashes of the last events of a lane. Memory: 40 KB. */
final class Recent {
    private static final int MOST = 1_024;

    private final long[] positions = new long[MOST];
    private final byte[] hashes = new byte[MOST * Hash.LENGTH];
    private long reached;

    /** Whether nothing was read at its place; of what lies far behind that is not known, and taken for read. */
    boolean isNew(LogEvent event) {
        return event.position() > reached - MOST && !holds(event.position());
    }

    void keep(LogEvent event) {
        int slot = slot(event.position());
        positions[slot] = event.position();
        System.arraycopy(event.hash().toBytes(), 0, hashes, slot * Hash.LENGTH, Hash.LENGTH);
        reached = Math.max(reached, event.position());
    }

    boolean holds(long position) {
        return positions[slot(position)] == position;
    }

    /** Whether that very event was read at its place. */
    boolean holds(LogEvent event) {
        int from = slot(event.position()) * Hash.LENGTH;
        return holds(event.position())
                && Arrays.equals(hashes, from, from + Hash.LENGTH, event.hash().toBytes(), 0, Hash.LENGTH);
    }

    private static int slot(long position) {
        return (int) (position % MOST);
    }
}
