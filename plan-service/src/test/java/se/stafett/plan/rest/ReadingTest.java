package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ReadingTest {
    @Test
    void a_plan_is_answered_with_its_version_as_etag_and_the_digest_of_what_is_shown() {
        OpenedPlan plan = OpenedPlan.active();
        Answer read = plan.read();

        assertThat(read.header("ETag")).contains("\"" + plan.version() + "\"");
        assertThat(read.at("digest")).isEqualTo(PlanDigest.of(read.json().path("plan")));
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(plan.read(People.handovers()).at("digest")).isEqualTo(read.at("digest"));
    }

    @Test
    void a_plan_is_read_as_it_was_recorded_at_each_of_its_versions() {
        OpenedPlan plan = OpenedPlan.draft();
        List<String> digests = new ArrayList<>();
        digests.add(plan.read().at("digest"));
        for (String words : List.of("Gå", "Laga mat", "Sjunga")) {
            plan.goal(words);
            digests.add(plan.read().at("digest"));
        }

        JsonNode events = eventsOf(plan, "").json().path("items");
        for (int i = 0; i < digests.size(); i++) {
            String recorded = events.path(i).path("recordedAt").asText();
            Answer then = Request.get(plan.path() + "?asOf=" + recorded)
                    .by(People.ward())
                    .send();
            assertThat(then.at("digest")).as("version %d", i + 1).isEqualTo(digests.get(i));
            assertThat(then.version()).isEqualTo(i + 1);
            assertThat(then.header("ETag")).contains("\"" + (i + 1) + "\"");
        }
        Answer before = Request.get(plan.path() + "?asOf=2020-01-01T00:00:00%2B01:00")
                .by(People.ward())
                .send();
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.code()).isEqualTo("plan-not-found");
    }

    @Test
    void what_happened_to_a_plan_is_read_page_by_page() {
        OpenedPlan plan = OpenedPlan.active();
        List<Long> versions = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Answer page = eventsOf(plan, "?limit=2" + cursor).ok();
            page.json()
                    .path("items")
                    .forEach(event -> versions.add(event.path("version").asLong()));
            String next = page.at("next");
            assertThat(page.header("Link").isPresent()).isEqualTo(!next.isEmpty());
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
            pages++;
        } while (!cursor.isEmpty());

        assertThat(versions)
                .isEqualTo(LongStream.rangeClosed(1, plan.version()).boxed().toList());
        assertThat(pages).isEqualTo(3);
        JsonNode first = eventsOf(plan, "").json().at("/items/0");
        assertThat(first.path("type").asText()).isEqualTo("plan.drafted.v1");
        assertThat(first.at("/says/actor/person").asText()).isEqualTo(People.WARD_THERAPIST);
    }

    @Test
    void the_log_of_the_lane_holds_the_plans_events_protected() {
        OpenedPlan plan = OpenedPlan.draft();
        Answer read = plan.read();
        long position = read.json().path("position").asLong();
        Answer log = Request.get("/v1/events?lane=" + read.at("lane") + "&after=" + (position - 1))
                .by(People.handovers())
                .send()
                .ok();

        JsonNode event = log.json().at("/events/0");
        assertThat(event.at("/headers/ce_subject").asText()).isEqualTo(plan.id().toString());
        assertThat(event.path("payload").asText()).startsWith("ey").doesNotContain("Tolvan");
        assertThat(Request.get("/v1/events?lane=1").by(People.ward()).send().status())
                .isEqualTo(403);
    }

    @Test
    void a_patients_key_is_handed_to_systems_alone_and_opens_the_payload() {
        OpenedPlan plan = OpenedPlan.draft();
        Answer read = plan.read();
        Answer log = Request.get("/v1/events?lane=" + read.at("lane") + "&after=0&limit=1000")
                .by(People.auditor())
                .send()
                .ok();
        String payload = log.json().path("events").findValuesAsText("payload").getLast();
        String kid = ProtectedPayload.read(payload).kid().toString();

        Answer key =
                Request.get("/v1/keys/" + kid).by(People.handovers()).send().ok();
        assertThat(key.at("kty")).isEqualTo("oct");
        assertThat(key.header("Cache-Control")).contains("no-store");
        assertThat(Request.get("/v1/keys/" + kid).by(People.ward()).send().status())
                .isEqualTo(403);
    }

    private static Answer eventsOf(OpenedPlan plan, String query) {
        return Request.get(plan.path() + "/events" + query).by(People.ward()).send();
    }
}
