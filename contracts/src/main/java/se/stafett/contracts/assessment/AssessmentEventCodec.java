package se.stafett.contracts.assessment;

import se.stafett.contracts.payload.EventCodec;

/** Between an assessment event and its payload. */
public final class AssessmentEventCodec extends EventCodec<AssessmentEvent> {

    /** A codec for all assessment events that are published. */
    public AssessmentEventCodec() {
        super(AssessmentEventTypes.published());
    }
}
