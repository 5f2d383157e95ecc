package se.stafett.contracts.discharge;

/** Those concerned were notified that the patient is not ready to be discharged after all. */
public record ReadinessWithdrawn(String reason) implements NoticeEvent {}
