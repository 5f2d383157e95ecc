package se.stafett.contracts.audit;

import java.util.List;
import se.stafett.contracts.event.EventHash;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/**
 * Tells what was done to a lane, from the events at the place where its chain breaks. That it is broken is certain; what was done is
 * the simplest that explains it.
 *
 * @param position of the last event that follows from those before it
 * @param head its hash
 * @param beforeHead the hash before that
 * @param headIsSealed whether that event is known to be the one that was sealed
 */
record Diagnosis(String source, int lane, long position, Hash head, Hash beforeHead, boolean headIsSealed) {

    /** @param window the events from the first that does not follow, at least one */
    LaneFinding of(List<LogEvent> window) {
        LogEvent first = window.getFirst();
        long expected = position + 1;
        boolean rightOneIsBehind = window.stream().skip(1).anyMatch(this::belongsNext);
        if (first.position() < expected) {
            return new LaneFinding.Inserted(at(first.position()));
        }
        if (first.position() > expected) {
            return rightOneIsBehind
                    ? new LaneFinding.Reordered(at(expected))
                    : new LaneFinding.Deleted(at(expected), first.position() - 1);
        }
        long own = ownPosition(first, window.size());
        if (rightOneIsBehind) {
            return own > expected ? new LaneFinding.Reordered(at(expected)) : new LaneFinding.Inserted(at(expected));
        }
        if (first.prevHash().equals(head)) {
            return new LaneFinding.Altered(at(expected));
        }
        if (own > expected) {
            return new LaneFinding.Deleted(at(expected), own - 1);
        }
        if (own == position && first.prevHash().equals(beforeHead)) {
            return new LaneFinding.Inserted(at(position));
        }
        return new LaneFinding.Altered(at(own == expected && !headIsSealed && position > 0 ? position : expected));
    }

    private Place at(long place) {
        return new Place(source, lane, place);
    }

    /** Whether it is the event that was recorded after the head, wherever it stands now. */
    private boolean belongsNext(LogEvent event) {
        return event.prevHash().equals(head) && hashAt(event, position + 1).equals(event.hash());
    }

    /** The position that the event's own hash speaks of, if it is one nearby; -1 otherwise. */
    private long ownPosition(LogEvent event, int nearby) {
        for (long tried = position; tried <= position + 1 + nearby; tried++) {
            if (tried > 0 && hashAt(event, tried).equals(event.hash())) {
                return tried;
            }
        }
        return -1;
    }

    private static Hash hashAt(LogEvent event, long position) {
        return EventHash.of(event.with(position, event.payload(), event.prevHash(), event.hash()));
    }
}
