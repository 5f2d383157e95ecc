package se.stafett.handover.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.People;
import se.stafett.rig.Envelopes;

/** A domain event as it went through its published form and back. */
record Published(
        LogEvent envelope,
        AuthoredEvent<se.stafett.contracts.handover.HandoverEvent> authored,
        HandoverEvent received) {
    private static final HandoverEventCodec CODEC = new HandoverEventCodec();
    private static final By THERAPIST =
            new By("clinician", "SE0000000001-OT01", "SE0000000001-STROKE", "SE0000000009-REGION");

    static Published of(HandoverEvent event, UUID handover, long version, Instant at) {
        AuthoredEvent<se.stafett.contracts.handover.HandoverEvent> written =
                new AuthoredEvent<>(THERAPIST, Publication.of(event));
        String type = CODEC.typeOf(written.event());
        byte[] payload = CODEC.encode(written);
        UUID id = new UUID(version, 1);
        LogEvent envelope =
                Envelopes.of("/handover-service", People.GRETA_REF.value(), handover, version, id, type, at);
        AuthoredEvent<se.stafett.contracts.handover.HandoverEvent> read = CODEC.decode(type, payload);
        return new Published(envelope, read, Reception.of(envelope, read.event()));
    }

    String type() {
        return envelope.type();
    }

    String payload() {
        return new String(CODEC.encode(authored), StandardCharsets.UTF_8);
    }
}
