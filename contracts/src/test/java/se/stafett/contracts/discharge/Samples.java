package se.stafett.contracts.discharge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.NamedContact;

/** Events about an invented patient, to build histories from. */
final class Samples {
    static final String WARD = "SE2321000016-39KJ";
    static final String CENTRE = "SE2321000016-7VC2";
    static final String HOME = "SE2120000142-HR01";
    static final String ADDRESS = "Storgatan 1, 652 24 Karlstad";
    static final UUID DISCHARGE = id(1);
    static final UUID INFORMATION = id(0x91);
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final By CLINICIAN = new By("clinician", "SE2321000016-4DKV", WARD, "SE2321000016-1003");

    private Samples() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static AdmissionNotified notified() {
        return notified(ADDRESS, null);
    }

    static AdmissionNotified notified(String address, String neededSince) {
        return new AdmissionNotified(
                new Patient(
                        "http://electronichealth.se/identifier/personnummer",
                        "191212121212",
                        "Tolvan Tolvansson",
                        null),
                address,
                WARD,
                "SE2321000016-1003",
                "2026-02-28T21:30:00.000000Z",
                neededSince,
                DAY,
                List.of(new Concerned(CENTRE, "regional-open-care"), new Concerned(HOME, "municipality")));
    }

    static EstimateChanged estimated(int day) {
        return new EstimateChanged(LocalDate.of(2026, 3, day));
    }

    static ReadinessNotified ready() {
        return new ReadinessNotified("2026-03-01T07:45:00.000000Z", "SE2321000016-7LAK");
    }

    static ReadinessWithdrawn withdrawn() {
        return new ReadinessWithdrawn("Feber.");
    }

    static ContactNamed contact(String name) {
        return new ContactNamed(new NamedContact(name, null, CENTRE, "010-123 45 67"));
    }

    static PlanningCalled called() {
        return new PlanningCalled("2026-03-05T12:00:00.000000Z", List.of(WARD, HOME));
    }

    static InformationGiven informed() {
        return new InformationGiven(INFORMATION, List.of(CENTRE, HOME), List.of("medication-list"), "Ny lista.");
    }

    static PatientSummaryGiven summed() {
        return new PatientSummaryGiven(true, true, List.of(id(7)));
    }

    static PaymentAgreed agreed(String note) {
        return new PaymentAgreed(LocalDate.of(2026, 3, 9), note);
    }

    static PatientLeft left() {
        return new PatientLeft("2026-03-01T08:00:00.000000Z");
    }

    static UnitConcerned laterConcerned() {
        return new UnitConcerned("SE2321000016-HEM2", "municipality", "2026-03-03T08:00:00.000000Z");
    }

    static DeadlineNeared neared() {
        return new DeadlineNeared("planning-call", "2026-03-01T08:00:00.000000Z");
    }

    static DeadlinePassed passed() {
        return new DeadlinePassed("planning-call", "2026-03-01T08:00:00.000000Z");
    }

    static TextCorrected corrected(String target, String wrong) {
        return new TextCorrected(target, wrong, "Rätt.", "Skrivfel.");
    }
}
