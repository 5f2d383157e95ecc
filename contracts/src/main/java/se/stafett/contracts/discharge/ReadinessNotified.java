package se.stafett.contracts.discharge;

/**
 * Those concerned were notified that the patient is ready to be discharged.
 *
 * @param judgedAt when the physician judged it, as in {@link se.stafett.contracts.payload.Stamp}
 * @param physician HSA-id of the person who judged it
 */
public record ReadinessNotified(String judgedAt, String physician) implements NoticeEvent {}
