package se.stafett.contracts.handover;

import se.stafett.contracts.payload.EventCodec;

/** Between a handover event and its payload. */
public final class HandoverEventCodec extends EventCodec<HandoverEvent> {
    /** A codec for all handover events that are published. */
    public HandoverEventCodec() {
        super(HandoverEventTypes.published());
    }
}
