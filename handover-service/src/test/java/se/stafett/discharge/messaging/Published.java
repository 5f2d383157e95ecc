package se.stafett.discharge.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.People;
import se.stafett.rig.Envelopes;

/** A domain event as it went through its published form and back. */
record Published(
        LogEvent envelope,
        AuthoredEvent<se.stafett.contracts.discharge.DischargeEvent> authored,
        DischargeEvent received) {
    private static final DischargeEventCodec CODEC = new DischargeEventCodec();
    private static final By NURSE =
            new By("clinician", "SE0000000001-RN01", "SE0000000001-STROKE", "SE0000000009-REGION");

    static Published of(DischargeEvent event, UUID discharge, long version) {
        AuthoredEvent<se.stafett.contracts.discharge.DischargeEvent> written =
                new AuthoredEvent<>(NURSE, Publication.of(event));
        String type = CODEC.typeOf(written.event());
        byte[] payload = CODEC.encode(written);
        UUID id = new UUID(version, 1);
        LogEvent envelope =
                Envelopes.of("/handover-service", People.GRETA_REF.value(), discharge, version, id, type, event.at());
        AuthoredEvent<se.stafett.contracts.discharge.DischargeEvent> read = CODEC.decode(type, payload);
        return new Published(envelope, read, Reception.of(envelope, read.event()));
    }

    String type() {
        return envelope.type();
    }

    String payload() {
        return new String(CODEC.encode(authored), StandardCharsets.UTF_8);
    }
}
