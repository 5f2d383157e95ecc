package se.stafett.contracts.handover;

/**
 * A receiving unit has read the plan.
 *
 * @param unit HSA-id of the unit
 * @param planVersion the version that was read
 */
public record ReadingConfirmed(String unit, long planVersion) implements MeetingEvent {}
