package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/** The course of the whole assessment, from suspicion to end. */
public sealed interface CourseEvent extends AssessmentEvent {

    record AssessmentOpened(
            UUID assessment,
            Patient patient,
            HsaId unit,
            PlainText reason,
            Optional<HsaId> referrer,
            Optional<Reassessed> reassesses,
            Optional<UUID> previous)
            implements CourseEvent {}

    record AssessmentConcluded(Conclusion conclusion) implements CourseEvent {}

    record AssessmentCancelled(PlainText reason) implements CourseEvent {}

    record AssessmentEnteredInError(PlainText reason) implements CourseEvent {}
}
