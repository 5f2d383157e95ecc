package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.EventTypes;

/** The names of discharge events. */
public final class DischargeEventTypes {
    private static final EventTypes<DischargeEvent> PUBLISHED = new EventTypes.Registration<DischargeEvent>()
            .add("discharge.admission-notified.v1", AdmissionNotified.class)
            .add("discharge.unit-concerned.v1", UnitConcerned.class)
            .add("discharge.estimate-changed.v1", EstimateChanged.class)
            .add("discharge.readiness-notified.v1", ReadinessNotified.class)
            .add("discharge.readiness-withdrawn.v1", ReadinessWithdrawn.class)
            .add("discharge.contact-named.v1", ContactNamed.class)
            .add("discharge.planning-called.v1", PlanningCalled.class)
            .add("discharge.information-given.v1", InformationGiven.class)
            .add("discharge.patient-summary-given.v1", PatientSummaryGiven.class)
            .add("discharge.payment-agreed.v1", PaymentAgreed.class)
            .add("discharge.patient-left.v1", PatientLeft.class)
            .add("discharge.cancelled.v1", DischargeCancelled.class)
            .add("discharge.entered-in-error.v1", DischargeEnteredInError.class)
            .add("discharge.text-corrected.v1", TextCorrected.class)
            .add("discharge.deadline-neared.v1", DeadlineNeared.class)
            .add("discharge.deadline-passed.v1", DeadlinePassed.class)
            .build();

    private DischargeEventTypes() {}

    /** All that is published. */
    public static EventTypes<DischargeEvent> published() {
        return PUBLISHED;
    }
}
