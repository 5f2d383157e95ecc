package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Happening;

/** The fold from events to the current handover. Pure; the same for the service that writes and for all who subscribe. */
public final class HandoverFold {
    private HandoverFold() {}

    /**
     * The handover after one more event.
     *
     * @param handover the handover so far; absent before its first event
     * @param envelope where the event stands in the log
     * @param authored what its payload says
     * @throws UnfitEvent when the event cannot have happened to this handover
     */
    public static CurrentHandover apply(
            @Nullable CurrentHandover handover, LogEvent envelope, AuthoredEvent<HandoverEvent> authored) {
        Happening happening = Happening.of(envelope, authored.actor());
        HandoverBuilder after = handover == null
                ? begin(happening, envelope, authored.event())
                : proceed(handover, happening, envelope, authored.event());
        return after.build(envelope.streamVersion());
    }

    private static HandoverBuilder begin(Happening happening, LogEvent envelope, HandoverEvent event) {
        happening.require(happening.version() == 1, "the events before it are missing");
        if (event instanceof HandoverInitiated initiated) {
            return new HandoverBuilder(happening, envelope.patientRef(), initiated);
        }
        throw happening.unfit("a handover begins by being initiated");
    }

    private static HandoverBuilder proceed(
            CurrentHandover handover, Happening happening, LogEvent envelope, HandoverEvent event) {
        happening.require(handover.handoverId().equals(happening.stream()), "it belongs to another handover");
        happening.require(handover.patientRef().equals(envelope.patientRef()), "it belongs to another patient");
        happening.require(
                handover.version() + 1 == happening.version(), "the handover's version is not the one before");
        HandoverBuilder after = new HandoverBuilder(handover);
        switch (event) {
            case CourseEvent course -> CourseFold.apply(after, course, happening);
            case ItemEvent item -> ItemFold.apply(after, item, happening);
            case MeetingEvent meeting -> MeetingFold.apply(after, meeting, happening);
            case PatientEvent patient -> PatientFold.apply(after, patient, happening);
            case DueEvent due -> DueFold.apply(after, due, happening);
        }
        return after;
    }
}
