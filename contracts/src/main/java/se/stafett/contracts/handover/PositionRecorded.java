package se.stafett.contracts.handover;

/** What the patient thinks of the handover; replaces what was recorded before. */
public record PositionRecorded(PatientsPosition position) implements PatientEvent {}
