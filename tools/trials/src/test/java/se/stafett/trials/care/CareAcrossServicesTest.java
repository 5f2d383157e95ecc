package se.stafett.trials.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.stafett.trials.care.Care.CENTRE;
import static se.stafett.trials.care.Care.HOME;
import static se.stafett.trials.care.Care.WARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Refused;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;
import se.stafett.trials.watched.Shown;
import se.stafett.trials.watched.Watched;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareAcrossServicesTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    private final OwnStack stack = OwnStack.up("care", Service.all());
    private final Care care = new Care(stack);

    @AfterAll
    void down() {
        stack.close();
    }

    private void comesTo(OpenThing plan, UUID goal, String unit) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(care.responsible(plan, goal)).isEqualTo(unit));
    }

    @Test
    void the_demo_runs_to_its_end_with_equal_digests() throws Exception {
        Demo demo = Demo.against(stack);

        assertThat(demo.exitCode()).as(demo.output()).isZero();
        assertThat(demo.lines("compared"))
                .hasSize(3)
                .allMatch(line -> line.path("equal").asInt() == 1);
        assertThat(demo.lines("journey")).singleElement().satisfies(journey -> {
            assertThat(journey.path("deviations")).isEmpty();
            assertThat(journey.path("follows").asBoolean()).isTrue();
            assertThat(journey.path("steps").toString())
                    .contains("\"handover\"", "\"re-assessment\"")
                    .endsWith("\"follow-up\",\"exit\"]");
        });
        countsWhatTheStoryTells(
                UUID.fromString(demo.lines("plan").getFirst().path("planId").asText()));
    }

    private void countsWhatTheStoryTells(UUID plan) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(CountedCases.of(care, plan))
                        .containsExactlyInAnyOrder(
                                "plans-drawn-up STROKE primary-care",
                                // By the latest of two, the re-assessment.
                                "needs-with-plan CENTRE primary-care yes",
                                "plans-with-accepted-goals STROKE primary-care yes",
                                "handovers-with-patient STROKE primary-care yes",
                                "items-declined CENTRE primary-care no",
                                "items-declined CENTRE primary-care no",
                                "items-declined CENTRE primary-care no",
                                "items-declined HOMEREHAB primary-care no",
                                "items-declined HOMEREHAB primary-care yes",
                                "goals-met HOMEREHAB primary-care yes",
                                "goals-met CENTRE primary-care yes",
                                "follow-ups-on-time CENTRE primary-care yes",
                                "follow-ups-on-time CENTRE primary-care yes"));
    }

    @Test
    void services_show_all_that_operators_watch_and_nothing_of_their_own_that_nobody_watches() throws Exception {
        care.draft(Care.newNumber());
        assertThatThrownBy(() -> care.services.at("/plans").get(care.ward, "/plans/" + UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        List<Shown> services = new ArrayList<>();
        for (Service service : Service.all()) {
            services.add(Shown.by(stack.url(service)));
        }

        assertThat(Shown.names(services)).containsAll(Watched.metrics());
        assertThat(Shown.own(services)).allMatch(Watched::asksFor);
        assertThat(services)
                .allSatisfy(shown -> assertThat(shown.lines())
                        .noneMatch(line -> line.startsWith("stafett_") && line.endsWith("NaN")));
    }

    @Test
    void a_journey_that_departs_from_the_model_is_told_where_it_does() {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå");
        care.send(care.ward, plan, "/goals/" + walk + "/acceptance", "{'given':'in-meeting'}");
        UUID training = care.send(
                care.ward,
                plan,
                "/interventions",
                "{'kind':'training','description':'Gång','goals':['%s'],'performer':{'kind':'patient'}}"
                        .formatted(walk));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        care.send(care.ward, plan, "/interventions/" + training + "/start", "{'on':'%s'}".formatted(today));
        care.send(care.ward, plan, "/review-date", "{'date':'%s'}".formatted(today.plusDays(30)));
        care.send(care.ward, plan, "/agreement", "{'position':'agreed'}");
        care.send(
                care.ward,
                plan,
                "/closure",
                "{'reason':'no-further-benefit','dialogue':{'held':false,'note':'Hann inte.'}}");
        String patient = care.read(care.ward, plan).at("/plan/patientRef").asText();

        await().atMost(SOON)
                .ignoreException(Refused.class)
                .untilAsserted(() -> assertThat(care.services
                                .at("/patients")
                                .get(care.ward, "/patients/" + patient + "/conformance")
                                .path("deviations")
                                .findValuesAsText("code"))
                        .containsExactly(
                                "treatment-before-agreement",
                                "plan-without-assessment",
                                "closed-without-follow-up",
                                "closed-without-dialogue"));
    }

    @Test
    void of_two_handovers_of_one_item_the_first_that_is_completed_moves_it() {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå");
        UUID cook = care.goal(plan, "Laga mat");
        OpenThing toCentre = care.handover(plan);
        OpenThing toHome = care.handover(plan);
        care.offer(toCentre, walk, CENTRE);
        care.offer(toHome, walk, HOME);
        care.keep(toCentre, cook);
        care.keep(toHome, cook);
        care.confirmReading(care.centre, toCentre, plan.version());
        care.confirmReading(care.home, toHome, plan.version());
        care.accept(care.centre, toCentre, walk);
        care.accept(care.home, toHome, walk);
        assertThat(care.responsible(plan, walk)).as("accepted, not completed").isEqualTo(WARD);

        care.complete(toCentre);
        care.complete(toHome);

        comesTo(plan, walk, CENTRE);
        assertThat(care.responsible(plan, cook)).isEqualTo(WARD);
        await().during(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(care.responsible(plan, walk)).isEqualTo(CENTRE);
            assertThat(care.happened(plan))
                    .filteredOn(type -> type.equals("plan.custody-moved.v1"))
                    .hasSize(1);
        });
    }

    @Test
    void an_auditor_is_told_the_same_by_the_broker_and_by_an_export_that_verifies() throws Exception {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå");
        OpenThing handover = care.handover(plan);
        care.offer(handover, walk, CENTRE);
        care.confirmReading(care.centre, handover, plan.version());
        care.accept(care.centre, handover, walk);
        care.complete(handover);
        comesTo(plan, walk, CENTRE);
        String patient =
                care.read(care.system, plan).path("plan").path("patientRef").asText();
        Auditor auditor = new Auditor(stack);
        String known = auditor.lastRecorded(patient);

        Path export = auditor.export();

        assertThat(auditor.offline("verify", export).out()).contains("Every chain holds.");
        for (String command : List.of("history", "replay", "conformance")) {
            Auditor.Told live = auditor.told(command, "--patient", patient, "--as-of", known);
            assertThat(live.exitCode()).as(live.err()).isLessThan(2);
            assertThat(auditor.told(command, "--patient", patient, "--as-of", known, "--from", export))
                    .as(command)
                    .isEqualTo(live);
        }
        assertThat(auditor.told("replay", "--patient", patient, "--as-of", known)
                        .out())
                .contains(CENTRE);
        Auditor.Told rebuilt = auditor.rebuilt(export, 20);
        assertThat(rebuilt.exitCode()).as(rebuilt.out() + rebuilt.err()).isZero();
    }

    @Test
    void a_plan_at_a_moment_and_what_changed_until_another_are_the_same_over_rest_and_by_the_audit_command()
            throws Exception {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå till affären");
        care.send(care.ward, plan, "/goals/" + walk + "/acceptance", "{'given':'in-meeting'}");
        care.goal(plan, "Laga mat");
        care.send(care.ward, plan, "/goals/" + walk + "/withdrawal", "{'reason':'Orkar inte.'}");
        care.send(care.ward, plan, "/story", "{'drive':'Jag vill hem.'}");
        List<String> moments = PlanOverTime.recorded(care, plan);
        String patient = care.read(care.system, plan).at("/plan/patientRef").asText();
        Auditor auditor = new Auditor(stack);
        await().atMost(SOON)
                .until(
                        () -> auditor.lastRecorded(patient),
                        last -> !last.isEmpty() && Instant.parse(last).equals(Instant.parse(moments.getLast())));
        PlanOverTime overTime = new PlanOverTime(care, plan, patient, auditor, auditor.export());

        assertThat(moments).hasSize((int) plan.version());
        for (String moment : moments) {
            assertThat(overTime.served(moment)).as(moment).isEqualTo(overTime.audited(moment));
        }
        for (int from = 0; from < moments.size() - 1; from++) {
            String later = moments.get(Math.min(from + 2, moments.size() - 1));
            assertThat(overTime.servedDiff(moments.get(from), later))
                    .isEqualTo(overTime.auditedDiff(moments.get(from), later))
                    .isNotEmpty();
        }
    }

    @Test
    void a_receiver_sees_what_changed_in_the_plan_since_the_version_that_they_read() {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå till brevlådan");
        OpenThing handover = care.handover(plan);
        care.offer(handover, walk, CENTRE);
        care.confirmReading(care.centre, handover, plan.version());

        care.send(
                care.ward,
                plan,
                "/goals/" + walk + "/revision",
                "{'words':'Gå till affären','reason':'Brevlådan klarar hon.'}");

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode changes = care.services.at(handover.path()).get(care.centre, handover.path() + "/changes");
            assertThat(changes.toString()).contains(walk.toString(), "Gå till affären", "Gå till brevlådan");
        });
        care.accept(care.centre, handover, walk);
        care.complete(handover);
        comesTo(plan, walk, CENTRE);
    }

    @Test
    void a_receiver_who_never_answers_lets_the_handover_fall_due_and_nothing_moves() {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå");
        plan.read(care.system);
        OpenThing handover = care.initiated("{'plan':'%s','planVersion':%d,'answerBy':'%s'}"
                .formatted(plan.id(), plan.version(), Instant.now().plusSeconds(5)));
        care.offer(handover, walk, CENTRE);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(care.happened(handover)).contains("handover.fell-due.v1"));

        assertThat(care.responsible(plan, walk)).isEqualTo(WARD);
    }

    @Test
    void a_patient_who_disagrees_is_on_record() {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå");
        OpenThing handover = care.handover(plan);
        care.keep(handover, walk);
        assertThatThrownBy(() -> care.send(care.ward, handover, "/completion", "{}"))
                .isInstanceOf(Refused.class);

        care.send(care.ward, handover, "/patient-position", "{'position':'disagreed','reason':'Jag vill stanna.'}");
        care.send(care.ward, handover, "/completion", "{}");

        assertThat(care.read(care.ward, handover).toString()).contains("disagreed", "Jag vill stanna.");
        assertThat(care.responsible(plan, walk)).isEqualTo(WARD);
    }

    @Test
    void a_merge_takes_along_what_is_in_handover() {
        String number = Care.newNumber();
        OpenThing absorbed = care.draft(number);
        UUID walk = care.goal(absorbed, "Gå");
        OpenThing surviving = care.draft(number);
        OpenThing handover = care.handover(absorbed);
        care.offer(handover, walk, HOME);
        care.confirmReading(care.home, handover, absorbed.version());
        care.accept(care.home, handover, walk);

        care.send(
                care.ward,
                surviving,
                "/merges",
                "{'absorb':'%s','absorbVersion':%d,'reason':'En plan.'}".formatted(absorbed.id(), absorbed.version()));
        care.complete(handover);

        comesTo(surviving, walk, HOME);
    }

    @Test
    void a_discharge_whose_clock_runs_is_withdrawn() {
        OpenThing discharge = care.begin(care.ward, "/discharges", Care.json("""
                {'patient':{'system':'http://electronichealth.se/identifier/personnummer','value':'%s'},
                 'admittedAt':'%s','estimatedDischarge':'%s',
                 'concerned':[{'unit':'%s','part':'regional-open-care'},{'unit':'%s','part':'municipality'}]}""".formatted(
                        Care.newNumber(),
                        Instant.now().minus(Duration.ofDays(2)),
                        LocalDate.now(ZoneOffset.UTC).plusDays(5),
                        CENTRE,
                        HOME)));
        String ready = Instant.now().minusSeconds(60).toString();
        care.send(
                care.ward,
                discharge,
                "/readiness",
                "{'judgedAt':'%s','physician':'SE0000000001-MD01'}".formatted(ready));
        assertThat(states(discharge, "admission-notice")).containsExactly("met-late");
        assertThat(states(discharge, "planning-call")).containsExactly("running");

        care.send(care.ward, discharge, "/readiness/withdrawal", "{'reason':'Feber.'}");

        assertThat(states(discharge, "planning-call")).startsWith("stopped").doesNotContain("running");
    }

    private List<String> states(OpenThing discharge, String rule) {
        JsonNode read = care.services.at(discharge.path()).get(care.ward, discharge.path() + "/deadlines");
        return StreamSupport.stream(read.path("deadlines").spliterator(), false)
                .filter(deadline -> deadline.path("rule").asText().equals(rule))
                .map(deadline -> deadline.path("state").asText())
                .toList();
    }

    @Test
    void with_one_service_down_the_others_answer_and_afterwards_all_is_as_if_it_had_been_up() {
        OpenThing plan = care.draft(Care.newNumber());
        UUID walk = care.goal(plan, "Gå");
        OpenThing handover = care.handover(plan);
        care.offer(handover, walk, CENTRE);
        care.confirmReading(care.centre, handover, plan.version());
        care.accept(care.centre, handover, walk);

        stack.stop(Service.PLAN);
        care.complete(handover);
        for (Service other : List.of(Service.ASSESSMENT, Service.HANDOVER, Service.NOTIFICATION)) {
            assertThat(care.services.of(other).get(care.system, "/api-info").isObject())
                    .isTrue();
        }
        stack.restart();
        comesTo(plan, walk, CENTRE);

        stack.stop(Service.HANDOVER);
        UUID cook = care.goal(plan, "Laga mat");
        stack.restart();
        OpenThing second = care.handover(plan);
        care.offer(second, cook, HOME);
        care.confirmReading(care.home, second, plan.version());
        care.accept(care.home, second, cook);
        care.complete(second);
        comesTo(plan, cook, HOME);
    }
}
