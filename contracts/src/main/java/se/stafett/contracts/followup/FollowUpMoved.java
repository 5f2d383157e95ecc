package se.stafett.contracts.followup;

/**
 * Custody in the plan moved, and the follow-up with it.
 *
 * @param from HSA-id of the unit that had the follow-up
 * @param to HSA-id of the unit that has it now
 * @param planVersion the plan's version that says so
 */
public record FollowUpMoved(String from, String to, long planVersion) implements CourseEvent {}
