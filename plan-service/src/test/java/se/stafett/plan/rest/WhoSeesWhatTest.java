package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class WhoSeesWhatTest {
    @Test
    void a_plan_of_others_is_answered_exactly_as_one_that_does_not_exist() {
        OpenedPlan plan = OpenedPlan.active();
        String missing = "/v1/plans/" + UUID.randomUUID();

        for (String stranger : List.of(People.home(), People.centre(), People.patient(Numbers.next()))) {
            for (String below :
                    List.of("", "/events", "?asOf=2026-01-01T00:00:00Z", "/diff?from=2026-01-01T00:00:00Z")) {
                assertThat(told(Request.get(plan.path() + below).by(stranger).send()))
                        .isEqualTo(
                                told(Request.get(missing + below).by(stranger).send()))
                        .contains("plan-not-found");
            }
            assertThat(told(command(plan.path(), stranger, plan.version())))
                    .isEqualTo(told(command(missing, stranger, plan.version())))
                    .contains("plan-not-found");
            assertThat(told(command(plan.path(), stranger, 1)))
                    .isEqualTo(told(command(missing, stranger, 1)))
                    .contains("plan-not-found");
        }
    }

    @Test
    void a_unit_that_takes_part_reads_the_plan_and_adds_to_it_but_does_not_steer_it() {
        OpenedPlan plan = OpenedPlan.ready().sharedWithHome();

        assertThat(plan.read(People.home()).status()).isEqualTo(200);
        Answer agreement = plan.post(People.home(), "/agreement", "{\"position\":\"agreed\"}");
        assertThat(agreement.status()).isEqualTo(403);
        assertThat(agreement.code()).isEqualTo("unit-does-not-carry-the-plan");
        assertThat(plan.post(People.home(), "/goals", "{\"words\":\"Duscha själv\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void auditors_and_systems_read_and_change_nothing_relatives_do_neither() {
        OpenedPlan plan = OpenedPlan.active();
        String relative = People.relative(plan.number());

        assertThat(plan.read(People.auditor()).status()).isEqualTo(200);
        assertThat(plan.read(People.handovers()).status()).isEqualTo(200);
        assertThat(plan.read(relative).status()).isEqualTo(403);
        for (String reader : List.of(People.auditor(), People.handovers(), relative)) {
            assertThat(plan.post(reader, "/goals", "{\"words\":\"Nej\"}").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_search_finds_what_the_searcher_may_know_and_nothing_else() {
        OpenedPlan ward = OpenedPlan.active();
        OpenedPlan centre = OpenedPlan.draft(ward.number(), People.centre());
        String ofPatient = "patient=" + ward.patientRef();

        assertThat(found(People.ward(), ofPatient)).containsExactly(ward.id().toString());
        assertThat(found(People.centre(), ofPatient))
                .containsExactly(centre.id().toString());
        assertThat(found(People.home(), ofPatient)).isEmpty();
        assertThat(found(People.centre(), ofPatient + "&unit=" + People.WARD)).isEmpty();
        assertThat(found(People.patient(ward.number()), ""))
                .containsExactlyInAnyOrder(ward.id().toString(), centre.id().toString());
        assertThat(found(People.patient(Numbers.next()), ofPatient)).isEmpty();
        assertThat(found(People.handovers(), ofPatient)).hasSize(2);
        assertThat(found(People.auditor(), ofPatient + "&status=active"))
                .containsExactly(ward.id().toString());
        assertThat(found(People.ward(), ofPatient + "&status=draft")).isEmpty();
    }

    @Test
    void a_search_is_paged_without_losing_or_doubling_any() {
        String number = Numbers.next();
        List<String> drafted = IntStream.range(0, 5)
                .mapToObj(i -> OpenedPlan.draft(number).id().toString())
                .toList();
        String patient = People.patient(number);
        Answer first = search(patient, "limit=2");
        Answer second = search(patient, "limit=2&cursor=" + first.at("next"));
        Answer third = search(patient, "limit=2&cursor=" + second.at("next"));

        assertThat(first.header("Link"))
                .hasValueSatisfying(
                        link -> assertThat(link).startsWith("</v1/plans?").endsWith(">; rel=\"next\""));
        assertThat(third.at("next")).isEmpty();
        List<String> all = List.of(first, second, third).stream()
                .flatMap(page -> page.json().path("items").findValuesAsText("planId").stream())
                .toList();
        assertThat(all).containsExactlyInAnyOrderElementsOf(drafted);
    }

    @Test
    void a_found_plan_tells_its_status_version_and_units_and_nothing_that_it_says() {
        OpenedPlan plan = OpenedPlan.active().sharedWithHome();
        Answer answer = search(People.home(), "patient=" + plan.patientRef());

        assertThat(answer.at("items.0.status")).isEqualTo("active");
        assertThat(answer.json().at("/items/0/version").asLong()).isEqualTo(plan.version());
        assertThat(answer.json().at("/items/0/units")).hasSize(2);
        assertThat(answer.body()).doesNotContain("Tolvan", "affären", plan.number());
    }

    @Test
    void a_patient_reference_is_the_same_in_whatever_way_the_number_is_written() {
        String number = Numbers.next();
        String plain = reference(number);

        assertThat(plain).matches("[0-9a-f]{32}");
        assertThat(reference(number.substring(0, 8) + "-" + number.substring(8)))
                .isEqualTo(plain);
        assertThat(reference(number.substring(2, 8) + "-" + number.substring(8)))
                .isEqualTo(plain);
        assertThat(reference(Numbers.next())).isNotEqualTo(plain);
    }

    private static String reference(String number) {
        return Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"" + number
                                + "\"}")
                .by(People.ward())
                .send()
                .ok()
                .at("patientRef");
    }

    private static Answer command(String plan, String token, long version) {
        return Request.post(plan + "/story", "{\"drive\":\"Nej\"}")
                .by(token)
                .withNewKey()
                .onVersion(version)
                .send();
    }

    /** All that an answer says but for the id of the incident. */
    private static String told(Answer answer) {
        ObjectNode body = (ObjectNode) answer.json();
        body.remove("instance");
        return answer.status() + " " + body + " " + answer.header("ETag") + answer.header("Location");
    }

    private static List<String> found(String token, String query) {
        return search(token, query).ok().json().path("items").findValuesAsText("planId");
    }

    private static Answer search(String token, String query) {
        return Request.get("/v1/plans?" + query).by(token).send();
    }
}
