package se.stafett.indicator.messaging;

import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.contracts.assessment.AssessmentCancelled;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.assessment.ContentEvent;
import se.stafett.contracts.assessment.CourseEvent;
import se.stafett.contracts.assessment.FindingEvent;
import se.stafett.contracts.assessment.ScoreEvent;
import se.stafett.indicator.domain.AssessmentTrack;
import se.stafett.indicator.domain.CareLevel;
import se.stafett.indicator.domain.Track;

/** The needs that were found. */
final class AssessmentTracking {
    private AssessmentTracking() {}

    static Track after(Track track, Occurrence at, AssessmentEvent event) {
        return switch (event) {
            case CourseEvent course -> track.withAssessments(after(track.assessments(), at, course));
            case ContentEvent content -> track;
            case ScoreEvent score -> track;
            case FindingEvent finding -> track;
        };
    }

    private static SortedMap<UUID, AssessmentTrack> after(
            SortedMap<UUID, AssessmentTrack> assessments, Occurrence at, CourseEvent event) {
        return switch (event) {
            case AssessmentOpened opened ->
                Track.with(assessments, at.stream(), new AssessmentTrack(new HsaId(opened.unit()), null));
            case AssessmentConcluded concluded ->
                concluded.need()
                        ? Track.changed(
                                assessments, at.stream(), one -> one.concluded(at.mark(), level(concluded.level())))
                        : assessments;
            case AssessmentCancelled cancelled -> assessments;
            case AssessmentEnteredInError error -> Track.without(assessments, at.stream());
        };
    }

    private static CareLevel level(@Nullable String code) {
        return code == null
                ? CareLevel.UNKNOWN
                : Coded.parse(CareLevel.class, code).trusted();
    }
}
