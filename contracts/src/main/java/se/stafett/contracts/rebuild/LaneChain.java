package se.stafett.contracts.rebuild;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.EventHash;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** One lane as far as it has been taken in: its head, and why it cannot go on if it cannot. */
final class LaneChain {
    private LaneHead head;
    private @Nullable LaneHalt halt;

    LaneChain() {
        this(LaneHead.START, null);
    }

    LaneChain(LaneHead head, @Nullable LaneHalt halt) {
        this.head = head;
        this.halt = halt;
    }

    LaneHead head() {
        return head;
    }

    @Nullable LaneHalt halt() {
        return halt;
    }

    /** Whether the event was taken in before. The last one must then be the very same; older hashes are not kept. */
    boolean hasSeen(LogEvent event) {
        return event.position() < head.position()
                || (event.position() == head.position() && event.hash().equals(head.hash()));
    }

    /** What keeps the event from being the next one, if anything does. */
    @Nullable Flaw check(LogEvent event) {
        long expected = head.position() + 1;
        if (event.position() > expected) {
            return new Flaw.Gap(expected, event.position());
        }
        if (event.position() < expected) {
            return new Flaw.Fork(head.hash(), event.hash());
        }
        if (!event.prevHash().equals(head.hash())) {
            return new Flaw.Fork(head.hash(), event.prevHash());
        }
        Hash hash = EventHash.of(event);
        if (!hash.equals(event.hash())) {
            return new Flaw.Altered(hash, event.hash());
        }
        int lane = Lane.of(event.patientRef());
        return lane == event.lane() ? null : new Flaw.WrongLane(lane, event.lane());
    }

    void advance(LogEvent event) {
        head = new LaneHead(event.position(), event.hash());
        halt = null;
    }

    /** Keeps the report that stands first in the lane; a gap that turns out to be broken is reported as broken. */
    LaneHalt halt(LogEvent event, Flaw flaw) {
        LaneHalt first = halt;
        if (first == null || event.position() <= first.position()) {
            first = new LaneHalt(new LaneId(event.source(), event.lane()), event.position(), event.id(), flaw);
            halt = first;
        }
        return first;
    }

    /** The report of a lane that stays halted whatever comes: only a gap is mended by what was missing. */
    @Nullable LaneHalt lastingHalt() {
        return halt == null || halt.flaw() instanceof Flaw.Gap ? null : halt;
    }
}
