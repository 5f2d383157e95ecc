package se.stafett.handover.domain;

/**
 * The meeting that was opened.
 *
 * @param patientPresent whether the patient is there
 */
public record Meeting(boolean patientPresent) {}
