package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.UUID;
import se.stafett.contracts.payload.Patient;

/**
 * A follow-up was scheduled from the plan's review date; always the first event of its stream.
 *
 * @param plan the plan that is followed up
 * @param planVersion the plan's version that it was scheduled from
 * @param unit HSA-id of the unit that has the follow-up
 * @param dueOn the plan's review date, a day in Sweden
 */
public record FollowUpScheduled(Patient patient, UUID plan, long planVersion, String unit, LocalDate dueOn)
        implements CourseEvent {}
