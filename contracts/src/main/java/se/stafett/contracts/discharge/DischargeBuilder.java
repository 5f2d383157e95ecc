package se.stafett.contracts.discharge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.StatedReason;

/** A discharge while one event is folded into it. Never leaves the fold; the lists that it holds are immutable. */
final class DischargeBuilder {
    private final UUID dischargeId;
    private final String patientRef;
    private final Patient patient;
    private final String unit;
    private final String provider;
    private final String admittedAt;
    private final @Nullable String neededSince;

    String status;

    @Nullable String registeredAddress;

    List<Concerned> concerned;
    List<Estimate> estimates = List.of();
    List<ContactNaming> contacts = List.of();
    List<Readiness> readiness = List.of();
    List<PlanningCall> planningCalls = List.of();
    List<Information> information = List.of();
    List<PatientSummary> patientSummaries = List.of();
    List<PaymentAgreement> agreements = List.of();

    @Nullable Departure departure;

    List<NotedDeadline> neared = List.of();
    List<NotedDeadline> passed = List.of();
    List<Correction> corrections = List.of();

    @Nullable StatedReason cancellation;

    @Nullable StatedReason error;

    DischargeBuilder(Happening happening, String patientRef, AdmissionNotified event) {
        dischargeId = happening.stream();
        this.patientRef = patientRef;
        patient = event.patient();
        registeredAddress = event.registeredAddress();
        unit = event.unit();
        provider = event.provider();
        admittedAt = event.admittedAt();
        neededSince = event.neededSince();
        concerned = event.concerned();
        estimates = List.of(new Estimate(event.estimatedDischarge(), happening.stamp()));
        status = Statuses.ADMITTED;
    }

    DischargeBuilder(CurrentDischarge discharge) {
        dischargeId = discharge.dischargeId();
        patientRef = discharge.patientRef();
        patient = discharge.patient();
        unit = discharge.unit();
        provider = discharge.provider();
        admittedAt = discharge.admittedAt();
        neededSince = discharge.neededSince();
        concerned = discharge.concerned();
        status = discharge.status();
        registeredAddress = discharge.registeredAddress();
        estimates = discharge.estimates();
        contacts = discharge.contacts();
        readiness = discharge.readiness();
        planningCalls = discharge.planningCalls();
        information = discharge.information();
        patientSummaries = discharge.patientSummaries();
        agreements = discharge.agreements();
        departure = discharge.departure();
        neared = discharge.neared();
        passed = discharge.passed();
        corrections = discharge.corrections();
        cancellation = discharge.cancellation();
        error = discharge.error();
    }

    CurrentDischarge build(long version) {
        return new CurrentDischarge(
                dischargeId,
                version,
                status,
                patientRef,
                patient,
                registeredAddress,
                unit,
                provider,
                admittedAt,
                neededSince,
                concerned,
                estimates,
                contacts,
                readiness,
                planningCalls,
                information,
                patientSummaries,
                agreements,
                departure,
                neared,
                passed,
                corrections,
                cancellation,
                error);
    }

    /** What the hospital notifies of, it notifies of while the patient is there. */
    void requireInHospital(Happening happening) {
        happening.require(
                status.equals(Statuses.ADMITTED) || status.equals(Statuses.READY), "the patient is not in hospital");
    }

    /** What is needed for the patient to manage at home may also come when the patient has left. */
    void requireNotEnded(Happening happening) {
        happening.require(cancellation == null && error == null, "the discharge has ended");
    }

    /** What is on record can be put right, also when the discharge was cancelled. */
    void requireOnRecord(Happening happening) {
        happening.require(error == null, "the discharge is in error");
    }
}
