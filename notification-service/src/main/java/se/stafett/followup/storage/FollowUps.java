package se.stafett.followup.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.followup.FollowUpFold;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.messaging.Publication;
import se.stafett.followup.messaging.Reception;
import se.stafett.service.storage.Aggregate;
import se.stafett.store.StreamWrite.StreamState;

/** What a follow-up is to the store: how it evolves, how it is published, what it is found by, when it is woken. */
final class FollowUps
        implements Aggregate<FollowUp, FollowUpEvent, se.stafett.contracts.followup.FollowUpEvent, CurrentFollowUp> {
    private final FollowUpEventCodec codec = new FollowUpEventCodec();
    private final Patience patience;

    FollowUps(Patience patience) {
        this.patience = patience;
    }

    @Override
    public String name() {
        return "follow-up";
    }

    @Override
    public FollowUp none() {
        return FollowUp.notScheduled();
    }

    @Override
    public FollowUp after(FollowUp followUp, FollowUpEvent event, UUID eventId) {
        return followUp.after(event);
    }

    @Override
    public PatientRef patient(FollowUp followUp) {
        return followUp.scheduled().orElseThrow().patient();
    }

    @Override
    public StreamState found(FollowUp followUp) {
        return FollowUpLabels.of(followUp.scheduled().orElseThrow(), patience.wakeAt(followUp));
    }

    @Override
    public se.stafett.contracts.followup.FollowUpEvent publish(FollowUpEvent event) {
        return Publication.of(event);
    }

    @Override
    public FollowUpEvent receive(se.stafett.contracts.followup.FollowUpEvent published, LogEvent envelope) {
        return Reception.of(envelope, published);
    }

    @Override
    public CurrentFollowUp fold(
            @Nullable CurrentFollowUp followUp,
            AuthoredEvent<se.stafett.contracts.followup.FollowUpEvent> published,
            LogEvent envelope) {
        return FollowUpFold.apply(followUp, envelope, published);
    }

    @Override
    public FollowUpEventCodec codec() {
        return codec;
    }
}
