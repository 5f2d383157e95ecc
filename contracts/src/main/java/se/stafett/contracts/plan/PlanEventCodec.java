package se.stafett.contracts.plan;

import se.stafett.contracts.payload.EventCodec;

/** Between a plan event and its payload. */
public final class PlanEventCodec extends EventCodec<PlanEvent> {

    /** A codec for all plan events that are published. */
    public PlanEventCodec() {
        super(PlanEventTypes.published());
    }
}
