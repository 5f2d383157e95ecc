package se.stafett.handover.domain;

/** Records what the patient thinks of the handover: by the patient, or by the sender for the patient. */
public record RecordPosition(PatientsPosition position) implements HandoverCommand {}
