package se.stafett.assessment.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.People;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.rig.Envelopes;

/** A domain event as it went through its published form and back. */
record Published(
        LogEvent envelope,
        AuthoredEvent<se.stafett.contracts.assessment.AssessmentEvent> authored,
        AssessmentEvent received) {
    private static final AssessmentEventCodec CODEC = new AssessmentEventCodec();
    private static final By THERAPIST =
            new By("clinician", "SE0000000001-OT01", "SE0000000001-STROKE", "SE0000000009-REGION");

    static Published of(AssessmentEvent event, UUID assessment, long version, Instant at) {
        AuthoredEvent<se.stafett.contracts.assessment.AssessmentEvent> written =
                new AuthoredEvent<>(THERAPIST, Publication.of(event));
        String type = CODEC.typeOf(written.event());
        byte[] payload = CODEC.encode(written);
        UUID id = new UUID(version, 1);
        LogEvent envelope =
                Envelopes.of("/assessment-service", People.GRETA_REF.value(), assessment, version, id, type, at);
        AuthoredEvent<se.stafett.contracts.assessment.AssessmentEvent> read = CODEC.decode(type, payload);
        return new Published(envelope, read, Reception.of(envelope, read.event()));
    }

    String type() {
        return envelope.type();
    }

    String payload() {
        return new String(CODEC.encode(authored), StandardCharsets.UTF_8);
    }
}
