package se.stafett.contracts.handover;

/** What the patient said, and what the patient was told. */
public sealed interface PatientEvent extends HandoverEvent permits PositionRecorded, InformationGiven {}
