package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.EventCodec;

/** Between a discharge event and its payload. */
public final class DischargeEventCodec extends EventCodec<DischargeEvent> {

    /** A codec for all discharge events that are published. */
    public DischargeEventCodec() {
        super(DischargeEventTypes.published());
    }
}
