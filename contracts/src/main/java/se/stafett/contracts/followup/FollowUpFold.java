package se.stafett.contracts.followup;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.UnfitEvent;

/** The fold from events to the current follow-up. Pure; the same for the service that writes and for all who subscribe. */
public final class FollowUpFold {
    private FollowUpFold() {}

    /**
     * The follow-up after one more event.
     *
     * @param followUp the follow-up so far; absent before its first event
     * @param envelope where the event stands in the log
     * @param authored what its payload says
     * @throws UnfitEvent when the event cannot have happened to this follow-up
     */
    public static CurrentFollowUp apply(
            @Nullable CurrentFollowUp followUp, LogEvent envelope, AuthoredEvent<FollowUpEvent> authored) {
        Happening happening = Happening.of(envelope, authored.actor());
        FollowUpBuilder after = followUp == null
                ? begin(happening, envelope, authored.event())
                : proceed(followUp, happening, envelope, authored.event());
        return after.build(envelope.streamVersion());
    }

    private static FollowUpBuilder begin(Happening happening, LogEvent envelope, FollowUpEvent event) {
        happening.require(happening.version() == 1, "the events before it are missing");
        if (event instanceof FollowUpScheduled scheduled) {
            return new FollowUpBuilder(happening, envelope.patientRef(), scheduled);
        }
        throw happening.unfit("a follow-up begins by being scheduled");
    }

    private static FollowUpBuilder proceed(
            CurrentFollowUp followUp, Happening happening, LogEvent envelope, FollowUpEvent event) {
        happening.require(followUp.followUpId().equals(happening.stream()), "it belongs to another follow-up");
        happening.require(followUp.patientRef().equals(envelope.patientRef()), "it belongs to another patient");
        happening.require(
                followUp.version() + 1 == happening.version(), "the follow-up's version is not the one before");
        FollowUpBuilder after = new FollowUpBuilder(followUp);
        switch (event) {
            case CourseEvent course -> CourseFold.apply(after, course, happening);
            case ClockEvent clock -> ClockFold.apply(after, clock, happening);
            case ContentEvent content -> ContentFold.apply(after, content, happening);
        }
        return after;
    }
}
