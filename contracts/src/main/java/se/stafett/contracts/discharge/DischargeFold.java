package se.stafett.contracts.discharge;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.UnfitEvent;

/** The fold from events to the current discharge. Pure; the same for the service that writes and for all who subscribe. */
public final class DischargeFold {
    private DischargeFold() {}

    /**
     * The discharge after one more event.
     *
     * @param discharge the discharge so far; absent before its first event
     * @param envelope where the event stands in the log
     * @param authored what its payload says
     * @throws UnfitEvent when the event cannot have happened to this discharge
     */
    public static CurrentDischarge apply(
            @Nullable CurrentDischarge discharge, LogEvent envelope, AuthoredEvent<DischargeEvent> authored) {
        Happening happening = Happening.of(envelope, authored.actor());
        DischargeBuilder after = discharge == null
                ? begin(happening, envelope, authored.event())
                : proceed(discharge, happening, envelope, authored.event());
        return after.build(envelope.streamVersion());
    }

    private static DischargeBuilder begin(Happening happening, LogEvent envelope, DischargeEvent event) {
        happening.require(happening.version() == 1, "the events before it are missing");
        if (event instanceof AdmissionNotified notified) {
            return new DischargeBuilder(happening, envelope.patientRef(), notified);
        }
        throw happening.unfit("a discharge begins with the notice of the admission");
    }

    private static DischargeBuilder proceed(
            CurrentDischarge discharge, Happening happening, LogEvent envelope, DischargeEvent event) {
        happening.require(discharge.dischargeId().equals(happening.stream()), "it belongs to another discharge");
        happening.require(discharge.patientRef().equals(envelope.patientRef()), "it belongs to another patient");
        happening.require(
                discharge.version() + 1 == happening.version(), "the discharge's version is not the one before");
        DischargeBuilder after = new DischargeBuilder(discharge);
        switch (event) {
            case NoticeEvent notice -> NoticeFold.apply(after, notice, happening);
            case PlanningEvent planning -> PlanningFold.apply(after, planning, happening);
            case CourseEvent course -> CourseFold.apply(after, course, happening);
            case RecordEvent onRecord -> RecordFold.apply(after, onRecord, happening);
        }
        return after;
    }
}
