package se.stafett.discharge.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.discharge.DischargeFold;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.discharge.messaging.Publication;
import se.stafett.discharge.messaging.Reception;
import se.stafett.service.storage.Aggregate;
import se.stafett.store.StreamWrite.StreamState;

/** What a discharge is to the store: how it evolves, how it is published, what it is found by. */
final class Discharges
        implements Aggregate<
                Discharge, DischargeEvent, se.stafett.contracts.discharge.DischargeEvent, CurrentDischarge> {
    private final DischargeEventCodec codec = new DischargeEventCodec();
    private final RegionLimits limits;

    Discharges(RegionLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "discharge";
    }

    @Override
    public Discharge none() {
        return Discharge.notNotified();
    }

    @Override
    public Discharge after(Discharge discharge, DischargeEvent event, UUID eventId) {
        return discharge.after(event);
    }

    @Override
    public PatientRef patient(Discharge discharge) {
        return discharge.notified().orElseThrow().patient();
    }

    @Override
    public StreamState found(Discharge discharge) {
        return DischargeLabels.of(discharge.notified().orElseThrow(), limits);
    }

    @Override
    public se.stafett.contracts.discharge.DischargeEvent publish(DischargeEvent event) {
        return Publication.of(event);
    }

    @Override
    public DischargeEvent receive(se.stafett.contracts.discharge.DischargeEvent published, LogEvent envelope) {
        return Reception.of(envelope, published);
    }

    @Override
    public CurrentDischarge fold(
            @Nullable CurrentDischarge discharge,
            AuthoredEvent<se.stafett.contracts.discharge.DischargeEvent> published,
            LogEvent envelope) {
        return DischargeFold.apply(discharge, envelope, published);
    }

    @Override
    public DischargeEventCodec codec() {
        return codec;
    }
}
