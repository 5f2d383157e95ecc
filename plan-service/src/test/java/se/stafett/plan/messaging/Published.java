package se.stafett.plan.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.rig.Envelopes;

/** A domain event as it went through its published form and back. */
record Published(LogEvent envelope, AuthoredEvent<se.stafett.contracts.plan.PlanEvent> authored, PlanEvent received) {
    private static final PlanEventCodec CODEC = new PlanEventCodec();
    private static final By THERAPIST =
            new By("clinician", "SE0000000001-OT01", "SE0000000001-STROKE", "SE0000000001-REGION");

    static Published of(PlanEvent event, UUID plan, long version, UUID id, Instant at) {
        AuthoredEvent<se.stafett.contracts.plan.PlanEvent> written =
                new AuthoredEvent<>(THERAPIST, Publication.of(event));
        String type = CODEC.typeOf(written.event());
        byte[] payload = CODEC.encode(written);
        LogEvent envelope = Envelopes.of("/plan-service", DomainEvents.REF.value(), plan, version, id, type, at);
        AuthoredEvent<se.stafett.contracts.plan.PlanEvent> read = CODEC.decode(type, payload);
        return new Published(envelope, read, Reception.of(envelope, read.event()));
    }

    String type() {
        return envelope.type();
    }

    String payload() {
        return new String(CODEC.encode(authored), StandardCharsets.UTF_8);
    }
}
