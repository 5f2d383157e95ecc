package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** What the patient said, and what the patient or a relative was told. */
public sealed interface PatientEvent extends HandoverEvent {
    record PositionRecorded(PatientsPosition position) implements PatientEvent {}

    record InformationGiven(Informed to, InformationKind what, Optional<PlainText> note) implements PatientEvent {}
}
