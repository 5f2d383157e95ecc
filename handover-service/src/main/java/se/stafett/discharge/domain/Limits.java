package se.stafett.discharge.domain;

import java.time.Duration;

/**
 * How long each thing may take. Where the law says at once, a region says what that is.
 *
 * @param admissionNotice after the admission, or after the later judgement that those concerned will be needed
 * @param estimateNotice after the end of the day on which the patient was expected to leave
 * @param contactNaming after the notice of the admission
 * @param readinessNotice after the physician's judgement
 * @param planningCallDays whole days after the day of the notice of readiness
 * @param informationDays whole days after the day on which the patient leaves; 0 is that very day
 * @param patientSummaryDays as {@code informationDays}
 * @param paymentDutyDays the day of the notice of readiness and so many days make the duty's first day
 * @param warning how long before a deadline runs out those who take part are warned
 */
public record Limits(
        Duration admissionNotice,
        Duration estimateNotice,
        Duration contactNaming,
        Duration readinessNotice,
        int planningCallDays,
        int informationDays,
        int patientSummaryDays,
        int paymentDutyDays,
        Duration warning) {}
