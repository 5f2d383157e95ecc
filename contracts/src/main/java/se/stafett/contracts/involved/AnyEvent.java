package se.stafett.contracts.involved;

import java.util.Map;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.contracts.plan.PlanEventCodec;

/** Reads the event of a payload, of whatever kind of stream it is. */
public final class AnyEvent {
    private static final EventCodec<?> PLANS = new PlanEventCodec();
    private static final Map<String, EventCodec<?>> CODECS = Map.of(
            "plan", PLANS,
            "assessment", new AssessmentEventCodec(),
            "handover", new HandoverEventCodec(),
            "discharge", new DischargeEventCodec(),
            "follow-up", new FollowUpEventCodec());

    private AnyEvent() {}

    /** The kind of stream that a type of event belongs to, such as {@code plan}. */
    public static String kindOf(String type) {
        return type.substring(0, Math.max(0, type.indexOf('.')));
    }

    /**
     * @param payload JSON in UTF-8
     * @throws se.stafett.contracts.payload.UnknownEventType when the name or its version is not known
     * @throws se.stafett.contracts.payload.MalformedPayload when the payload is not what the type promises
     */
    public static AuthoredEvent<?> decode(String type, byte[] payload) {
        return CODECS.getOrDefault(kindOf(type), PLANS).decode(type, payload);
    }
}
