package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;

/** Events about an invented patient, to build histories from. */
final class Samples {
    static final String WARD = "SE2321000016-39KJ";
    static final String CENTRE = "SE2321000016-7PCC";
    static final String TOWN = "SE2120001439-7HMT";
    static final String TOWN_THERAPIST = "SE2120001439-4OT1";
    static final UUID HANDOVER = id(2);
    static final UUID PLAN = id(1);
    static final UUID WALKING = id(0x21);
    static final UUID TRAINING = id(0x31);
    static final UUID MONA = id(0x61);
    static final By CLINICIAN = new By("clinician", "SE2321000016-4DKV", WARD, "SE2321000016-1003");
    static final By PATIENT = new By("patient", null, null, null);
    static final PatientsPosition AGREED = new PatientsPosition("agreed", null);

    private Samples() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    /** With a goal and an intervention. */
    static HandoverInitiated initiated() {
        return new HandoverInitiated(
                new Patient(
                        "http://electronichealth.se/identifier/personnummer",
                        "191212121212",
                        "Tolvan Tolvansson",
                        null),
                PLAN,
                7,
                WARD,
                "Utskrivning till hemmet.",
                "2026-03-08T08:00:00.000000Z",
                List.of(new ListedItem(WALKING, "goal"), new ListedItem(TRAINING, "intervention")));
    }

    static ItemOffered offered(UUID item) {
        return new ItemOffered(item, TOWN);
    }

    static ItemAccepted accepted(UUID item) {
        return new ItemAccepted(item, TOWN, TOWN_THERAPIST);
    }

    static ItemDeclined declined(UUID item) {
        return new ItemDeclined(item, TOWN, "Vi har ingen plats.");
    }

    static ItemKept kept(UUID item) {
        return new ItemKept(item, "Avslutas på avdelningen.");
    }

    static Participant mona() {
        return new Participant(MONA, "professional", "Mona Mottagare", TOWN_THERAPIST, TOWN, "arriving", null);
    }

    static MeetingOpened opened() {
        return new MeetingOpened(List.of(), true, null);
    }

    static HandoverCompleted completed(List<MovedItem> moved, List<KeptItem> kept) {
        return new HandoverCompleted(HANDOVER, PLAN, 9, WARD, moved, kept, List.of(), AGREED, true);
    }
}
