package se.stafett.handover.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.handover.HandoverFold;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.messaging.Publication;
import se.stafett.handover.messaging.Reception;
import se.stafett.service.storage.Aggregate;
import se.stafett.store.StreamWrite.StreamState;

/** What a handover is to the store: how it evolves, how it is published, what it is found by. */
final class Handovers
        implements Aggregate<Handover, HandoverEvent, se.stafett.contracts.handover.HandoverEvent, CurrentHandover> {
    private final HandoverEventCodec codec = new HandoverEventCodec();

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public Handover none() {
        return Handover.notInitiated();
    }

    @Override
    public Handover after(Handover handover, HandoverEvent event, UUID eventId) {
        return handover.after(event);
    }

    @Override
    public PatientRef patient(Handover handover) {
        return handover.initiated().orElseThrow().patient();
    }

    @Override
    public StreamState found(Handover handover) {
        return HandoverLabels.of(handover.initiated().orElseThrow());
    }

    @Override
    public se.stafett.contracts.handover.HandoverEvent publish(HandoverEvent event) {
        return Publication.of(event);
    }

    @Override
    public HandoverEvent receive(se.stafett.contracts.handover.HandoverEvent published, LogEvent envelope) {
        return Reception.of(envelope, published);
    }

    @Override
    public CurrentHandover fold(
            @Nullable CurrentHandover handover,
            AuthoredEvent<se.stafett.contracts.handover.HandoverEvent> published,
            LogEvent envelope) {
        return HandoverFold.apply(handover, envelope, published);
    }

    @Override
    public HandoverEventCodec codec() {
        return codec;
    }
}
