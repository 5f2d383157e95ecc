package se.stafett.contracts.subscribe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.BrokenLine;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;

/** Asks the service itself: {@code GET /v1/events?lane=&after=&limit=}. Systems and auditors may. */
public final class RestMissingEvents implements MissingEvents {
    private static final int AT_ONCE = 500;

    private final ServiceReads service;

    /** @param service the one whose events they are, plan-service for plans */
    public RestMissingEvents(ServiceReads service) {
        this.service = service;
    }

    @Override
    public List<LogEvent> after(LaneId lane, long position) {
        String asked = "/events?lane=" + lane.lane() + "&after=" + position + "&limit=" + AT_ONCE;
        ServiceReads.Reply reply = service.get(asked);
        if (reply.status() != 200) {
            throw new ServiceAway(asked + " is answered with " + reply.status(), null);
        }
        try {
            List<LogEvent> events = new ArrayList<>();
            for (JsonNode event : Json.of(reply.body()).required("events")) {
                events.add(EventLine.read(event));
            }
            return events;
        } catch (BrokenLine | BrokenHeader | IllegalArgumentException e) {
            throw new ServiceAway(asked + " is answered in a form that is not understood", e);
        }
    }
}
