package se.stafett.contracts.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The assessment was concluded.
 *
 * @param need whether there is a need of rehabilitation
 * @param level inpatient-ward, inpatient-rehab, primary-care, specialist-clinic, home-team or municipal; present when there is a
 *     need
 * @param wayOfWorking self-care, unimodal or team; present when there is a need
 */
public record AssessmentConcluded(
        boolean need, @Nullable String level, @Nullable String wayOfWorking, String summary) implements CourseEvent {}
