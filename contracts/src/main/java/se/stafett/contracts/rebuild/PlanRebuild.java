package se.stafett.contracts.rebuild;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.protection.UnreadablePayload;

/**
 * Rebuilds plans from log events. Lanes may be mixed in any way; within a lane the order is that of the positions.
 *
 * <p>An event that is given again is passed over. A lane stops at the first event that is missing, altered, out of place
 * or unknown; the other lanes are not concerned. When what was missing is given, the lane goes on. Any other flaw lasts:
 * once two histories have been told, none is believed until someone has looked and begins a new rebuild.
 *
 * <p>Memory: the plans, one head a lane, and one entry for each plan whose key was refused. Not safe for use by several
 * threads at once; give each thread its own lanes and its own rebuild.
 */
public final class PlanRebuild {
    private final KeyLookup keys;
    private final PlanEventCodec codec = new PlanEventCodec();
    private final Map<LaneId, LaneChain> lanes = new HashMap<>();
    private final Map<UUID, CurrentPlan> plans = new LinkedHashMap<>();
    private final Map<UUID, String> unreadable = new LinkedHashMap<>();

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
        return unreadable.containsKey(event.streamId())
                ? passOver(lane, event, unreadable.get(event.streamId()))
                : open(lane, event);
    }

    private Taken open(LaneChain lane, LogEvent event) {
        try {
            ProtectedPayload payload = ProtectedPayload.read(event.payload());
            return switch (keys.find(payload.kid())) {
                case KeyAnswer.Granted granted -> apply(lane, event, payload.open(granted.key(), event.id()));
                case KeyAnswer.Refused refused -> passOver(lane, event, refused.reason());
            };
        } catch (UnreadablePayload e) {
            return new Taken.Halted(lane.halt(event, new Flaw.Undecryptable(String.valueOf(e.getMessage()))));
        }
    }

    private Taken apply(LaneChain lane, LogEvent event, byte[] payload) {
        try {
            AuthoredEvent<PlanEvent> authored = codec.decode(event.type(), payload);
            CurrentPlan plan = PlanFold.apply(plans.get(event.streamId()), event, authored);
            plans.put(plan.planId(), plan);
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

    private Taken passOver(LaneChain lane, LogEvent event, String reason) {
        plans.remove(event.streamId());
        unreadable.put(event.streamId(), reason);
        lane.advance(event);
        return new Taken.Unreadable(event.streamId(), reason);
    }

    /** The plan as it stands, when it is there and readable. */
    public Optional<CurrentPlan> plan(UUID id) {
        return Optional.ofNullable(plans.get(id));
    }

    /** All readable plans, as a view that changes with the rebuild. */
    public Collection<CurrentPlan> plans() {
        return Collections.unmodifiableCollection(plans.values());
    }

    /** The plans whose key was refused, with the reason, as a view that changes with the rebuild. */
    public Map<UUID, String> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }

    /** The digest of a plan, when it is there and readable; see {@link PlanDigest}. */
    public Optional<String> digest(UUID id) {
        return plan(id).map(PlanDigest::of);
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

    /** The lanes that cannot go on. */
    public List<LaneHalt> halts() {
        return lanes.values().stream()
                .map(LaneChain::halt)
                .filter(Objects::nonNull)
                .toList();
    }
}
