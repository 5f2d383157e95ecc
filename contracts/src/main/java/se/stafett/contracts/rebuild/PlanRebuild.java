package se.stafett.contracts.rebuild;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.MalformedPayload;
import se.stafett.contracts.payload.UnfitEvent;
import se.stafett.contracts.payload.UnknownEventType;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.contracts.protection.PayloadOpener;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.protection.UnreadablePayload;

/**
 * Rebuilds plans from log events. Lanes may be mixed in any way; within a lane the order is that of the positions.
 *
 * <p>An event that is given again is passed over. A lane stops at the first event that is missing, altered, out of place
 * or unknown; the other lanes are not concerned. When what was missing is given, the lane goes on. Any other flaw lasts:
 * once two histories have been told, none is believed until someone has looked and begins a new rebuild.
 *
 * <p>Memory: the plans (some kilobytes each, by what they say), one head a lane, and one entry for each plan whose key was
 * refused; nothing that grows with the number of events. Not safe for use by several threads at once; give each thread its
 * own lanes and its own rebuild. What a restart needs is a {@link Checkpoint}.
 */
public final class PlanRebuild {
    private final KeyLookup keys;
    private final PlanEventCodec codec = new PlanEventCodec();
    private final Map<LaneId, LaneChain> lanes = new HashMap<>();
    private final Shelf shelf = new Shelf();
    private final PayloadOpener opener = new PayloadOpener();

    public PlanRebuild(KeyLookup keys) {
        this.keys = keys;
    }

    /** Takes in one event, or says why not; see {@link Taken}. */
    public Taken take(LogEvent event) {
        LaneChain lane = lanes.computeIfAbsent(new LaneId(event.source(), event.lane()), id -> new LaneChain());
        if (lane.hasSeen(event)) {
            return new Taken.Seen();
        }
        LaneHalt lasting = lane.lastingHalt();
        if (lasting != null) {
            return new Taken.Halted(lasting);
        }
        Flaw flaw = lane.check(event);
        if (flaw != null) {
            return new Taken.Halted(lane.halt(event, flaw));
        }
        Place place = shelf.place(event.streamId());
        if (place != null && !place.lane().equals(new LaneId(event.source(), event.lane()))) {
            return new Taken.Halted(lane.halt(event, new Flaw.Unfit("the plan was begun in another lane")));
        }
        String refused = shelf.unreadable().get(event.streamId());
        return refused == null || place == null ? open(lane, event) : passOver(lane, event, place.kid(), refused);
    }

    private Taken open(LaneChain lane, LogEvent event) {
        try {
            ProtectedPayload payload = ProtectedPayload.read(event.payload());
            return switch (keys.find(payload.kid())) {
                case KeyAnswer.Granted granted ->
                    apply(lane, event, payload.kid(), opener.open(payload, granted.key(), event.id()));
                case KeyAnswer.Refused refused -> passOver(lane, event, payload.kid(), refused.reason());
            };
        } catch (UnreadablePayload e) {
            return new Taken.Halted(lane.halt(event, new Flaw.Undecryptable(String.valueOf(e.getMessage()))));
        }
    }

    private Taken apply(LaneChain lane, LogEvent event, UUID kid, byte[] payload) {
        try {
            AuthoredEvent<PlanEvent> authored = codec.decode(event.type(), payload);
            CurrentPlan plan = PlanFold.apply(shelf.plans().get(event.streamId()), event, authored);
            shelf.put(plan, place(event, kid));
            lane.advance(event);
            return new Taken.Applied(plan);
        } catch (UnknownEventType e) {
            return new Taken.Halted(lane.halt(event, new Flaw.UnknownType(e.type())));
        } catch (MalformedPayload e) {
            return new Taken.Halted(lane.halt(event, new Flaw.Malformed(String.valueOf(e.getMessage()))));
        } catch (UnfitEvent e) {
            return new Taken.Halted(lane.halt(event, new Flaw.Unfit(String.valueOf(e.getMessage()))));
        }
    }

    private Taken passOver(LaneChain lane, LogEvent event, UUID kid, String reason) {
        shelf.hide(event.streamId(), place(event, kid), reason);
        lane.advance(event);
        return new Taken.Unreadable(event.streamId(), reason);
    }

    private static Place place(LogEvent event, UUID kid) {
        return new Place(new LaneId(event.source(), event.lane()), kid, event.streamVersion());
    }

    /** The plan as it stands, when it is there and readable. */
    public Optional<CurrentPlan> plan(UUID id) {
        return Optional.ofNullable(shelf.plans().get(id));
    }

    /** All readable plans, as a view that changes with the rebuild. */
    public Collection<CurrentPlan> plans() {
        return Collections.unmodifiableCollection(shelf.plans().values());
    }

    /** The plans whose key was refused, with the reason, as a view that changes with the rebuild. */
    public Map<UUID, String> unreadable() {
        return Collections.unmodifiableMap(shelf.unreadable());
    }

    /** The digest of a plan, when it is there and readable; see {@link PlanDigest}. */
    public Optional<String> digest(UUID id) {
        return plan(id).map(PlanDigest::of);
    }

    /**
     * The digest of a lane: equal where the same events were taken in and the same plans came out. It tells nothing of what
     * they say. Whose keys were refused differs from who could read them, plan by plan and so lane by lane.
     *
     * @return 64 lower-case hexadecimal digits; docs/fold.md says what is hashed
     */
    public String laneDigest(LaneId lane) {
        return LaneDigest.of(lane, head(lane), shelf);
    }

    /** How far a lane has been taken in; {@link LaneHead#START} for one of which nothing was seen. */
    public LaneHead head(LaneId lane) {
        LaneChain chain = lanes.get(lane);
        return chain == null ? LaneHead.START : chain.head();
    }

    /** The heads of all lanes of which something was seen. */
    public Map<LaneId, LaneHead> heads() {
        return lanes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, lane -> lane.getValue().head()));
    }

    KeyLookup keys() {
        return keys;
    }

    Shelf shelf() {
        return shelf;
    }

    Map<LaneId, LaneChain> lanes() {
        return lanes;
    }

    /** The lanes that cannot go on. */
    public List<LaneHalt> halts() {
        return lanes.values().stream()
                .map(LaneChain::halt)
                .filter(Objects::nonNull)
                .toList();
    }
}
