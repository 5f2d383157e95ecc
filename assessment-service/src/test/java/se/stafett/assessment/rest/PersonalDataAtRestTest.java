package se.stafett.assessment.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.running.OpenedAssessment;
import se.stafett.rig.AtRest;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** Scans what lies on the disk for what was said through REST. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PersonalDataAtRestTest {
    private static final String NAME = "Kajsa-Stina Planteradsdotter";
    private static final String REASON = "Föll från äppelträdet därhemma";
    private static final String STORY = "Hundvalpen Bamsefar väntar";
    private static final String NOTE = "Halkar i trappan till Vättersjön";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        String number = Numbers.next();
        UUID assessment = livedThrough(number);

        AtRest.assertNothingInClear(
                number,
                Set.of(NAME, "Planteradsdotter", REASON, "äppelträdet", STORY, "Bamsefar", NOTE, "Vättersjön"),
                assessment,
                "assessment.finding-recorded.v1");
    }

    private static UUID livedThrough(String number) {
        Request opening = Request.post("/v1/assessments", """
                {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"%s","name":"%s"},
                 "reason":"%s"}""".formatted(number, NAME, REASON));
        UUID id = UUID.fromString(
                opening.by(People.ward()).withNewKey().send().ok().at("assessmentId"));
        OpenedAssessment assessment = OpenedAssessment.of(id, number);
        assessment
                .post(People.patient(number), "/story", "{\"drive\":\"" + STORY + "\"}")
                .ok();
        assessment.finding("d450", "\"performance\":3,\"note\":\"" + NOTE + "\"");
        assessment.post("/corrections", """
                        {"target":"reason","wrong":"%s","corrected":"%s","reason":"%s"}""".formatted(REASON, NOTE, NAME)).ok();
        // What is refused is not to be kept either.
        assessment.post("/findings", "{\"icf\":\"d450\",\"extent\":3,\"note\":\"" + NAME + "\"}");
        assessment.post("/conclusion", "{\"" + NAME + "\":1}");
        return id;
    }
}
