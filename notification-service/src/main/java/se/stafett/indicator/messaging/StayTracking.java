package se.stafett.indicator.messaging;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.CourseEvent;
import se.stafett.contracts.discharge.DischargeCancelled;
import se.stafett.contracts.discharge.DischargeEnteredInError;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.NoticeEvent;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.discharge.PlanningEvent;
import se.stafett.contracts.discharge.ReadinessNotified;
import se.stafett.contracts.discharge.ReadinessWithdrawn;
import se.stafett.contracts.discharge.RecordEvent;
import se.stafett.contracts.discharge.UnitConcerned;
import se.stafett.indicator.domain.Mark;
import se.stafett.indicator.domain.StayTrack;
import se.stafett.indicator.domain.Track;

/** Stays in hospital: when the patient was ready to leave. */
final class StayTracking {
    private StayTracking() {}

    static Track after(Track track, Occurrence at, DischargeEvent event) {
        return switch (event) {
            case NoticeEvent notice -> track.withStays(afterNotice(track.stays(), at, notice));
            case CourseEvent course -> track.withStays(afterCourse(track.stays(), at, course));
            case PlanningEvent planning -> track;
            case RecordEvent record -> track;
        };
    }

    private static SortedMap<UUID, StayTrack> afterNotice(
            SortedMap<UUID, StayTrack> stays, Occurrence at, NoticeEvent event) {
        return switch (event) {
            case AdmissionNotified notified ->
                Track.with(
                        stays,
                        at.stream(),
                        new StayTrack(new HsaId(notified.unit()), Instant.parse(notified.admittedAt()), null));
            case ReadinessNotified notified -> {
                Mark judged =
                        new Mark(Instant.parse(notified.judgedAt()), at.mark().event());
                yield Track.changed(stays, at.stream(), stay -> stay.ready(judged));
            }
            case ReadinessWithdrawn withdrawn -> Track.changed(stays, at.stream(), StayTrack::notReady);
            case UnitConcerned concerned -> stays;
            case EstimateChanged changed -> stays;
        };
    }

    private static SortedMap<UUID, StayTrack> afterCourse(
            SortedMap<UUID, StayTrack> stays, Occurrence at, CourseEvent event) {
        return switch (event) {
            case PatientLeft left -> stays;
            case DischargeCancelled cancelled -> Track.without(stays, at.stream());
            case DischargeEnteredInError error -> Track.without(stays, at.stream());
        };
    }
}
