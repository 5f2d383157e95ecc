package se.stafett.plan.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.OpenedPlan;
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
    private static final String STORY = "Hundvalpen Bamsefar väntar därhemma";
    private static final String WORDS = "Paddla kanot på Vättersjön";
    private static final String RELATIVE = "Gustaf-Adolf Anhörigsson";
    private static final String PHONE = "070-174 06 35";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        String number = Numbers.next();
        UUID plan = livedThrough(number);

        AtRest.assertNothingInClear(
                number,
                Set.of(
                        NAME,
                        "Planteradsdotter",
                        STORY,
                        "Bamsefar",
                        WORDS,
                        "Vättersjön",
                        RELATIVE,
                        "Anhörigsson",
                        PHONE),
                plan,
                "plan.goal-accepted.v1");
    }

    private static UUID livedThrough(String number) {
        UUID id = UUID.fromString(Request.post("/v1/plans", """
                {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"%s","name":"%s"},
                 "summary":"%s"}""".formatted(number, NAME, STORY))
                .by(People.ward())
                .withNewKey()
                .send()
                .ok()
                .at("planId"));
        OpenedPlan plan = OpenedPlan.of(id, number);
        plan.post(People.patient(number), "/story", "{\"drive\":\"" + STORY + "\"}")
                .ok();
        UUID goal = plan.goal(WORDS);
        plan.accept(goal);
        plan.intervention(goal);
        plan.post("/participants", """
                {"kind":"relative","name":"%s","phone":"%s"}""".formatted(RELATIVE, PHONE)).ok();
        plan.post("/corrections", """
                {"target":"summary","wrong":"%s","corrected":"%s","reason":"%s"}""".formatted(STORY, WORDS, NAME)).ok();
        // What is refused is not to be kept either.
        plan.post("/hold", "{\"reason\":\"" + NAME + "\"}");
        plan.post("/goals", "{\"words\":\"" + WORDS + "\",\"" + NAME + "\":1}");
        Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"" + number
                                + "\"}")
                .by(People.ward())
                .send()
                .ok();
        return id;
    }
}
