package se.stafett.contracts.discharge;

/** What was done so that the patient can leave. When it was done is when the event occurred. */
public sealed interface PlanningEvent extends DischargeEvent
        permits ContactNamed, PlanningCalled, InformationGiven, PatientSummaryGiven, PaymentAgreed {}
