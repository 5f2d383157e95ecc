package se.stafett.contracts.discharge;

/** How the stay ended. */
public sealed interface CourseEvent extends DischargeEvent
        permits PatientLeft, DischargeCancelled, DischargeEnteredInError {}
