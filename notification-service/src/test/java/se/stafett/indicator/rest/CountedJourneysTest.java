package se.stafett.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.stafett.indicator.messaging.Told.accepted;
import static se.stafett.indicator.messaging.Told.admitted;
import static se.stafett.indicator.messaging.Told.agreed;
import static se.stafett.indicator.messaging.Told.assessmentInError;
import static se.stafett.indicator.messaging.Told.closed;
import static se.stafett.indicator.messaging.Told.completed;
import static se.stafett.indicator.messaging.Told.drafted;
import static se.stafett.indicator.messaging.Told.initiated;
import static se.stafett.indicator.messaging.Told.itemAccepted;
import static se.stafett.indicator.messaging.Told.itemDeclined;
import static se.stafett.indicator.messaging.Told.need;
import static se.stafett.indicator.messaging.Told.opened;
import static se.stafett.indicator.messaging.Told.outcome;
import static se.stafett.indicator.messaging.Told.planInError;
import static se.stafett.indicator.messaging.Told.proposed;
import static se.stafett.indicator.messaging.Told.ready;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;
import se.stafett.indicator.messaging.Told;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;

/** From the logs of other services to numbers and the cases behind them, and once more from the beginning. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CountedJourneysTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    private final String unit = Journey.newUnit();
    private final String receiver = Journey.newUnit();
    private final UUID assessment = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final UUID handover = UUID.randomUUID();
    private final UUID stay = UUID.randomUUID();
    private final UUID walk = UUID.randomUUID();
    private final UUID cook = UUID.randomUUID();

    @Test
    void a_journey_is_counted_and_every_number_lists_the_cases_behind_it() {
        Journey journey = journey();

        comesTo(unit, "goals-met", "1/1 1");
        assertThat(number("plans-drawn-up")).isEqualTo("1");
        assertThat(number("needs-with-plan")).isEqualTo("1/1 1");
        assertThat(number("plans-with-accepted-goals")).isEqualTo("0/1 0");
        assertThat(number("handovers-with-patient")).isEqualTo("1/1 1");
        assertThat(number("ready-to-acceptance")).isEqualTo("1 26.5 26.5");
        assertThat(number("items-declined")).isEqualTo("0/0");
        assertThat(number("follow-ups-on-time")).isEqualTo("0/0");
        assertThat(Numbered.number(Numbered.professional(receiver), "", "items-declined"))
                .isEqualTo("1/2 0.5");

        JsonNode waited = Numbered.cases(Numbered.professional(unit), "ready-to-acceptance", "", 20)
                .getFirst();
        assertThat(waited.path("patientRef").asText()).isEqualTo(journey.patientRef);
        assertThat(waited.path("unit").asText()).isEqualTo(unit);
        assertThat(waited.path("level").asText()).isEqualTo("inpatient-ward");
        assertThat(waited.path("day").asText()).isEqualTo(today().toString());
        assertThat(waited.path("hours").asText()).isEqualTo("26.5");
        assertThat(waited.at("/about/kind").asText()).isEqualTo("discharge");
        assertThat(waited.at("/about/id").asText()).isEqualTo(stay.toString());
        JsonNode met =
                Numbered.cases(Numbered.professional(unit), "goals-met", "", 20).getFirst();
        assertThat(met.path("inNumerator").asBoolean()).isTrue();
        assertThat(met.at("/about/item").asText()).isEqualTo(walk.toString());
    }

    @Test
    void what_turns_out_to_be_an_error_is_taken_back() {
        Journey journey = journey();
        comesTo(unit, "goals-met", "1/1 1");

        journey.then(assessmentInError(assessment), planInError(plan));

        comesTo(unit, "goals-met", "0/0");
        comesTo(unit, "needs-with-plan", "0/0");
        for (String code : List.of("plans-drawn-up", "ready-to-acceptance")) {
            assertThat(number(code)).isEqualTo("0");
            assertThat(Numbered.cases(Numbered.professional(unit), code, "", 20))
                    .isEmpty();
        }
        assertThat(number("handovers-with-patient")).isEqualTo("0/0");
    }

    @Test
    void what_is_heard_ten_times_in_disorder_is_counted_once() {
        Journey journey = new Journey();
        List<Told> told = List.of(drafted(plan, unit), proposed(plan, walk, unit), accepted(plan, walk), agreed(plan));
        List<LogEvent> events = told.stream().map(journey::written).toList();

        for (int time = 0; time < 10; time++) {
            List<LogEvent> disorder = time % 2 == 0 ? events.reversed() : events;
            Journey.publish(told.getFirst(), disorder.toArray(LogEvent[]::new));
        }
        journey.then(outcome(plan, walk, "achieved"));

        comesTo(unit, "goals-met", "1/1 1");
        assertThat(number("plans-drawn-up")).isEqualTo("1");
        assertThat(number("plans-with-accepted-goals")).isEqualTo("1/1 1");
    }

    @Test
    void events_of_one_patient_from_several_services_at_the_same_time_do_not_lose_each_other() {
        int many = 40;
        Journey journey = new Journey();
        journey.then(drafted(plan, unit), initiated(handover, plan, unit), opened(assessment, unit));
        List<Told> goals = new ArrayList<>();
        List<Told> answers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            UUID goal = UUID.randomUUID();
            goals.add(proposed(plan, goal, unit));
            goals.add(accepted(plan, goal));
            goals.add(outcome(plan, goal, "achieved"));
            answers.add(itemDeclined(handover, goal, receiver));
        }
        List<LogEvent> ofPlans = goals.stream().map(journey::written).toList();
        List<LogEvent> ofHandovers = answers.stream().map(journey::written).toList();

        Journey.publish(goals.getFirst(), ofPlans.toArray(LogEvent[]::new));
        Journey.publish(answers.getFirst(), ofHandovers.toArray(LogEvent[]::new));
        journey.then(need(assessment, "municipal"));

        comesTo(unit, "goals-met", "40/40 1");
        comesTo(receiver, "items-declined", "40/40 1");
        comesTo(unit, "needs-with-plan", "0/1 0");
    }

    @Test
    void counted_anew_from_the_first_event_there_is_the_same_to_the_byte() throws SQLException {
        List<String> patients = new ArrayList<>();
        patients.add(journey().patientRef);
        Journey other = new Journey().then(opened(UUID.randomUUID(), unit));
        UUID second = UUID.randomUUID();
        other.then(drafted(second, unit), proposed(second, cook, unit), accepted(second, cook), agreed(second));
        other.then(closed(second, "no-further-benefit"));
        patients.add(other.patientRef);
        comesTo(unit, "goals-met", "1/2 0.5");
        comesTo(unit, "ready-to-acceptance", "1 26.5 26.5");
        String before = rows(patients);

        Answer asked = Request.post(Numbered.PATH + "/rebuild", "")
                .by(People.handovers())
                .withNewKey()
                .send()
                .ok();

        assertThat(asked.json().path("askedAt").asText()).isNotEmpty();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !Numbered.ask(People.auditor(), "")
                        .json()
                        .path("rebuilding")
                        .asBoolean(true));
        assertThat(rows(patients)).isEqualTo(before).contains("goals-met", "ready-to-acceptance");

        other.then(planInError(second));
        comesTo(unit, "goals-met", "1/1 1");
    }

    @Test
    void only_a_system_lets_everything_be_counted_anew() {
        for (String token : List.of(People.ward(), People.centre(), People.auditor())) {
            Answer answer = Request.post(Numbered.PATH + "/rebuild", "")
                    .by(token)
                    .withNewKey()
                    .send();
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("role-not-allowed");
        }
        assertThat(Request.post(Numbered.PATH + "/rebuild", "")
                        .by(People.handovers())
                        .send()
                        .code())
                .isEqualTo("idempotency-key-missing");
    }

    /** At the unit: a need, a plan with one goal of two accepted by the patient, a handover 26.5 hours after ready, one goal met. */
    private Journey journey() {
        Journey journey = new Journey();
        journey.then(opened(assessment, unit), need(assessment, "inpatient-ward"));
        comesTo(unit, "needs-with-plan", "0/1 0");
        journey.then(
                drafted(plan, unit),
                proposed(plan, walk, unit),
                accepted(plan, walk),
                proposed(plan, cook, unit),
                agreed(plan),
                outcome(plan, walk, "achieved"));
        journey.then(
                admitted(stay, unit, ago(Duration.ofDays(4))),
                ready(stay, ago(Duration.ofHours(26).plusMinutes(30))),
                initiated(handover, plan, unit),
                itemAccepted(handover, walk, receiver),
                itemDeclined(handover, cook, receiver),
                completed(handover, plan, unit, true, walk));
        comesTo(unit, "plans-drawn-up", "1");
        comesTo(unit, "handovers-with-patient", "1/1 1");
        return journey;
    }

    private String number(String code) {
        return Numbered.number(Numbered.professional(unit), "", code);
    }

    private static void comesTo(String unit, String code, String number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Numbered.number(Numbered.professional(unit), "", code))
                        .isEqualTo(number));
    }

    private static String ago(Duration duration) {
        return EventTime.format(Instant.now().minus(duration));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private static String rows(List<String> patients) throws SQLException {
        try (Connection connection = Place.database();
                PreparedStatement query = connection.prepareStatement("""
                        select coalesce(string_agg(cast(c as text), e'\\n' order by case_id), '')
                               || (select string_agg(cast(t as text), e'\\n' order by patient_ref)
                                   from indicator.track t where patient_ref = any(?))
                        from indicator.counted c where patient_ref = any(?)
                        """)) {
            query.setArray(1, connection.createArrayOf("text", patients.toArray()));
            query.setArray(2, connection.createArrayOf("text", patients.toArray()));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return String.valueOf(found.getString(1));
            }
        }
    }
}
