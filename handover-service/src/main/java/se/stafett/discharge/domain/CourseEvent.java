package se.stafett.discharge.domain;

import java.time.Instant;
import se.stafett.care.PlainText;

/** How the stay ended. */
public sealed interface CourseEvent extends DischargeEvent {

    record PatientLeft(Instant leftAt, Instant at) implements CourseEvent {}

    record DischargeCancelled(PlainText reason, Instant at) implements CourseEvent {}

    record DischargeEnteredInError(PlainText reason, Instant at) implements CourseEvent {}
}
