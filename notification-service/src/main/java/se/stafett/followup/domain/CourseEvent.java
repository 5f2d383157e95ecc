package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/** The course of the whole follow-up, from the plan's review date to its outcome. */
public sealed interface CourseEvent extends FollowUpEvent {

    record FollowUpScheduled(UUID followUp, Patient patient, UUID plan, long planVersion, HsaId unit, LocalDate dueOn)
            implements CourseEvent {}

    record FollowUpRescheduled(LocalDate dueOn, long planVersion) implements CourseEvent {}

    record FollowUpMoved(HsaId from, HsaId to, long planVersion) implements CourseEvent {}

    /** @param patient as the plan names them, so that others can act on this event alone */
    record FollowUpConcluded(
            Patient patient,
            UUID plan,
            long planVersion,
            HsaId unit,
            Conclusion conclusion,
            List<AchievedGoal> achievements)
            implements CourseEvent {
        public FollowUpConcluded {
            achievements = List.copyOf(achievements);
        }
    }

    /** @param reason in the unit's words; empty when the plan took it with it */
    record FollowUpCancelled(UUID plan, long planVersion, Cause cause, Optional<PlainText> reason)
            implements CourseEvent {}
}
