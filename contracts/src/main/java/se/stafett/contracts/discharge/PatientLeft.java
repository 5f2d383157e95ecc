package se.stafett.contracts.discharge;

/**
 * The patient left the hospital.
 *
 * @param leftAt as in {@link se.stafett.contracts.payload.Stamp}; may lie before the event, never after it
 */
public record PatientLeft(String leftAt) implements CourseEvent {}
