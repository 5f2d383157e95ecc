package se.stafett.discharge.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.discharge.running.AdmittedPatient;
import se.stafett.rig.AtRest;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;

/** Scans what lies on the disk for what was said through REST. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class DischargeDataAtRestTest {
    private static final String ADDRESS = "Kråkvinkelsvägen 17 Vättersjön";
    private static final String CONTACT = "Kajsa-Stina Planteradsdotter";
    private static final String REASON = "Hundvalpen Bamsefar väntar";
    private static final String NOTE = "Äppelträdet därhemma";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        String number = Numbers.next();
        UUID discharge = livedThrough(number);

        AtRest.assertNothingInClear(
                number,
                Set.of(
                        ADDRESS,
                        "Kråkvinkelsvägen",
                        CONTACT,
                        "Planteradsdotter",
                        REASON,
                        "Bamsefar",
                        NOTE,
                        "Äppelträdet"),
                discharge,
                "discharge.readiness-withdrawn.v1");
    }

    private static UUID livedThrough(String number) {
        AdmittedPatient patient = AdmittedPatient.admitted(number, AdmittedPatient.hoursAgo(1), ADDRESS);
        patient.post(People.centre(), "/contact", """
                        {"name":"%s","unit":"%s","phone":"0701740605"}""".formatted(CONTACT, People.CENTRE))
                .ok();
        patient.ready();
        patient.post("/readiness/withdrawal", "{\"reason\":\"" + REASON + "\"}").ok();
        patient.post("/information", """
                        {"to":["%s"],"kinds":["other"],"note":"%s"}""".formatted(People.HOME, NOTE)).ok();
        // What is refused is not to be kept either.
        patient.post("/readiness/withdrawal", "{\"reason\":\"" + NOTE + "\"}");
        patient.post("/departure", "{\"" + CONTACT + "\":1}");
        return patient.id();
    }
}
