package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PlanContentTest {
    @Test
    void the_patient_tells_their_story_and_the_unit_adds_to_it() {
        OpenedPlan plan = OpenedPlan.draft();
        plan.post(People.patient(plan.number()), "/story", "{\"drive\":\"Sjunga i kör\",\"needs\":\"Trappan\"}")
                .ok();
        plan.post("/story", "{\"abilities\":\"Går med stöd\",\"needs\":\"Trappan och bussen\"}")
                .ok();

        JsonNode story = plan.read().json().at("/plan/story");
        assertThat(story.path("drive").asText()).isEqualTo("Sjunga i kör");
        assertThat(story.path("abilities").asText()).isEqualTo("Går med stöd");
        assertThat(story.path("needs").asText()).isEqualTo("Trappan och bussen");
    }

    @Test
    void participants_contact_and_whom_to_call_are_kept_as_they_were_given() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID daughter = plan.post("/participants", "{\"kind\":\"relative\",\"name\":\"Dora\",\"relation\":\"dotter\"}")
                .ok()
                .created();
        plan.sharedWithHome();
        plan.post("/contact", """
                {"name":"Ottilia Testberg","person":"%s","unit":"%s","phone":"08-465 004 10"}""".formatted(People.WARD_THERAPIST, People.WARD)).ok();
        plan.post("/call-guidance", """
                {"entries":[{"when":"Nytt fall","whom":"Hemrehab","phone":"08-465 004 11"},
                            {"when":"Annars","whom":"Sjukvårdsrådgivningen","phone":"1177"}]}""").ok();
        plan.post("/participants/" + daughter + "/removal", "{\"reason\":\"Vill inte\"}")
                .ok();

        Answer read = plan.read(People.home());
        assertThat(read.json().at("/plan/participants")).hasSize(1);
        assertThat(read.at("plan.participants.0.name")).isEqualTo("Per Provsson");
        assertThat(read.at("plan.contact.phone")).isEqualTo("08-465 004 10");
        assertThat(read.at("plan.callGuidance.1.phone")).isEqualTo("1177");
    }

    @Test
    void a_correction_keeps_the_wrong_and_the_corrected_text_who_and_when() {
        OpenedPlan plan = OpenedPlan.draft();
        plan.post("/summary", "{\"text\":\"Stroke, vänster sida\"}").ok();
        UUID goal = plan.goal("Gå till affärn");
        plan.post("/corrections", """
                {"target":"summary","wrong":"Stroke, vänster sida","corrected":"Stroke, höger sida","reason":"Fel sida"}""").ok();
        plan.post("/corrections", """
                {"target":"goals/%s/words","wrong":"Gå till affärn","corrected":"Gå till affären","reason":"Stavfel"}""".formatted(goal)).ok();

        JsonNode read = plan.read().json().path("plan");
        assertThat(read.path("summary").asText()).isEqualTo("Stroke, höger sida");
        assertThat(read.at("/goals/0/content/words").asText()).isEqualTo("Gå till affären");
        JsonNode kept = read.at("/corrections/0");
        assertThat(kept.path("wrong").asText()).isEqualTo("Stroke, vänster sida");
        assertThat(kept.path("corrected").asText()).isEqualTo("Stroke, höger sida");
        assertThat(kept.path("reason").asText()).isEqualTo("Fel sida");
        assertThat(kept.at("/by/person").asText()).isEqualTo(People.WARD_THERAPIST);
        assertThat(kept.path("at").asText()).endsWith("Z");
    }

    @Test
    void a_text_that_reads_otherwise_by_now_is_not_corrected() {
        OpenedPlan plan = OpenedPlan.draft();
        plan.post("/summary", "{\"text\":\"Ny text\"}").ok();
        Answer answer = plan.post("/corrections", """
                {"target":"summary","wrong":"Gammal text","corrected":"Rätt","reason":"Fel"}""");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("text-reads-otherwise");
    }

    @Test
    void a_closed_plan_can_still_be_corrected() {
        OpenedPlan plan = OpenedPlan.draft();
        plan.post("/summary", "{\"text\":\"Fel\"}").ok();
        plan.post("/closure", "{\"reason\":\"deceased\",\"dialogue\":{\"held\":false}}")
                .ok();
        plan.post(
                        "/corrections",
                        "{\"target\":\"summary\",\"wrong\":\"Fel\",\"corrected\":\"Rätt\",\"reason\":\"Fel\"}")
                .ok();

        assertThat(plan.read().at("plan.summary")).isEqualTo("Rätt");
    }
}
