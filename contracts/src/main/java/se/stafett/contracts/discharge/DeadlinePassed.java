package se.stafett.contracts.discharge;

/**
 * A deadline passed and what it demands had not been done.
 *
 * @param rule admission-notice, estimate-notice, contact-naming, readiness-notice, planning-call, information or patient-summary
 * @param due the last moment at which it would have been in time, as in {@link se.stafett.contracts.payload.Stamp}
 */
public record DeadlinePassed(String rule, String due) implements RecordEvent {}
