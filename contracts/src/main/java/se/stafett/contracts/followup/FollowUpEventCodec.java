package se.stafett.contracts.followup;

import se.stafett.contracts.payload.EventCodec;

/** Between a follow-up event and its payload. */
public final class FollowUpEventCodec extends EventCodec<FollowUpEvent> {

    /** A codec for all follow-up events that are published. */
    public FollowUpEventCodec() {
        super(FollowUpEventTypes.published());
    }
}
