package se.stafett.contracts.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.EventHash;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.SealedHead;

/** One lane as far as it was read: its chain, the seals that it must meet, and the first thing that is wrong with it. */
final class AuditedLane {
    /** How many events after the first wrong one are looked at to tell what was done to it. */
    private static final int WINDOW = 64;

    private static final int REMEMBERED = 256;

    private final String source;
    private final int lane;
    private final SealedHeads sealed = new SealedHeads();
    private final List<LogEvent> window = new ArrayList<>();
    private final @Nullable String[] patients = new String[REMEMBERED];
    private @Nullable LaneFinding finding;
    private int nextSeal;
    private long confirmed;
    private long position;
    private Hash head = Hash.GENESIS;
    private Hash beforeHead = Hash.GENESIS;

    AuditedLane(String source, int lane) {
        this.source = source;
        this.lane = lane;
    }

    SealedHeads sealed() {
        return sealed;
    }

    /** Takes the next event of the lane. */
    void take(LogEvent event) {
        if (finding != null) {
            return;
        }
        if (window.isEmpty() && follows(event)) {
            if (belongs(event.patientRef())) {
                advance(event);
            } else {
                finding = new LaneFinding.WrongLane(
                        new Place(source, lane, event.position()), Lane.of(event.patientRef()));
            }
        } else {
            window.add(event);
            if (window.size() == WINDOW) {
                finding = diagnosed();
            }
        }
    }

    /** Most events are of a patient who had one shortly before: whose lane it is need not be worked out again. */
    private boolean belongs(String patientRef) {
        int place = patientRef.hashCode() & (REMEMBERED - 1);
        if (!patientRef.equals(patients[place]) && Lane.of(patientRef) == lane) {
            patients[place] = patientRef;
        }
        return patientRef.equals(patients[place]);
    }

    private boolean follows(LogEvent event) {
        return event.position() == position + 1
                && event.prevHash().equals(head)
                && EventHash.of(event).equals(event.hash());
    }

    private void advance(LogEvent event) {
        position++;
        beforeHead = head;
        head = event.hash();
        SealedHead seal = sealed.get(nextSeal);
        if (seal != null && seal.position() == position) {
            nextSeal++;
            if (seal.hash().equals(head)) {
                confirmed = position;
            } else {
                finding = new LaneFinding.Rewritten(new Place(source, lane, confirmed + 1), position);
            }
        }
    }

    /** What is wrong with the lane, once all its events have been taken. */
    @Nullable LaneFinding end() {
        if (finding == null && !window.isEmpty()) {
            finding = diagnosed();
        }
        if (finding == null && position < sealed.last()) {
            finding = new LaneFinding.Truncated(new Place(source, lane, position + 1), sealed.last());
        }
        return finding;
    }

    private LaneFinding diagnosed() {
        return new Diagnosis(source, lane, position, head, beforeHead, position == confirmed).of(window);
    }

    /** What is proven of it; nothing is known of a lane without events and seals. */
    @Nullable LaneCoverage coverage() {
        return position == 0 && sealed.last() == 0
                ? null
                : new LaneCoverage(lane, position, Math.min(confirmed, sealed.witnessed()), confirmed);
    }
}
