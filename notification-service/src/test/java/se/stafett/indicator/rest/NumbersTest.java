package se.stafett.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.HsaId;
import se.stafett.indicator.domain.CareLevel;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Mark;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Subject;
import se.stafett.indicator.domain.Track;
import se.stafett.indicator.storage.Tracks;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.store.postgres.Sessions;

/** Numbers by unit, level and period over cases that are known, and who is told of them. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class NumbersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String GOALS = "goals-met";

    private final String unit = Journey.newUnit();
    private final String token = Numbered.professional(unit);

    @Inject
    SessionFactory sessions;

    @Test
    void a_period_counts_from_its_first_day_to_its_last() {
        goal(unit, "2024-01-31", true);
        goal(unit, "2024-02-01", true);
        goal(unit, "2024-02-29", false);
        goal(unit, "2024-03-01", false);

        assertThat(number("?from=2024-02-01&to=2024-02-29", GOALS)).isEqualTo("1/2 0.5");
        assertThat(number("?from=2024-02-02", GOALS)).isEqualTo("0/2 0");
        assertThat(number("?to=2024-02-01", GOALS)).isEqualTo("2/2 1");
        assertThat(number("?from=2025-01-01", GOALS)).isEqualTo("0/0");
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2024-01-15 2024-01-31 1/1 1; 2024-02-01 2024-02-29 0/1 0; 2024-11-01 2024-11-30 1/2 0.5",
        "quarter, 2024-01-15 2024-03-31 1/2 0.5; 2024-10-01 2024-11-30 1/2 0.5",
        "year, 2024-01-15 2024-11-30 2/4 0.5"
    })
    void a_period_falls_into_parts_and_those_without_cases_are_left_out(String by, String expected) {
        goal(unit, "2024-01-14", true);
        goal(unit, "2024-01-15", true);
        goal(unit, "2024-02-10", false);
        goal(unit, "2024-11-01", true);
        goal(unit, "2024-11-30", false);
        goal(unit, "2024-12-01", true);

        JsonNode goals = Numbered.indicator(token, "?from=2024-01-15&to=2024-11-30&by=" + by, GOALS);

        assertThat(Numbered.text(goals.path("whole"))).isEqualTo("2/4 0.5");
        assertThat(StreamSupport.stream(goals.path("parts").spliterator(), false)
                        .map(part -> part.path("from").asText() + " "
                                + part.path("to").asText() + " " + Numbered.text(part.path("number"))))
                .containsExactly(expected.split("; "));
    }

    @Test
    void a_level_narrows_and_so_does_not_knowing_it() {
        keep(judged(Indicator.GOALS_MET, unit, CareLevel.MUNICIPAL, "2024-05-01", true));
        keep(judged(Indicator.GOALS_MET, unit, CareLevel.UNKNOWN, "2024-05-01", false));

        assertThat(number("?level=municipal", GOALS)).isEqualTo("1/1 1");
        assertThat(number("?level=unknown", GOALS)).isEqualTo("0/1 0");
        assertThat(number("?level=home-team", GOALS)).isEqualTo("0/0");
        assertThat(number("", GOALS)).isEqualTo("1/2 0.5");
    }

    @Test
    void a_patient_with_several_needs_is_one_patient_and_the_latest_need_tells() {
        String patient = patient();
        keep(
                patient,
                judged(Indicator.NEEDS_WITH_PLAN, unit, CareLevel.MUNICIPAL, "2024-05-01", true),
                judged(Indicator.NEEDS_WITH_PLAN, unit, CareLevel.MUNICIPAL, "2024-06-01", false));
        keep(judged(Indicator.NEEDS_WITH_PLAN, unit, CareLevel.MUNICIPAL, "2024-06-01", true));

        assertThat(number("", "needs-with-plan")).isEqualTo("1/2 0.5");
        assertThat(number("?to=2024-05-31", "needs-with-plan")).isEqualTo("1/1 1");
        assertThat(Numbered.cases(token, "needs-with-plan", "", 1)).hasSize(2);
    }

    @Test
    void of_durations_there_is_the_median_and_what_nine_of_ten_stay_within() {
        for (int hours = 1; hours <= 11; hours++) {
            keep(lasted(unit, Duration.ofHours(hours)));
        }

        assertThat(number("", "ready-to-acceptance")).isEqualTo("11 6 10");
        keep(lasted(unit, Duration.ofMinutes(12 * 60 + 20)));
        assertThat(number("", "ready-to-acceptance")).isEqualTo("12 6.5 10.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&level=municipal", "&from=2024-03-01&to=2024-08-31", "&level=unknown&to=2024-06-30"})
    void the_cases_are_as_many_as_the_number_says(String narrowed) {
        Random random = new Random(3);
        for (int i = 0; i < 25; i++) {
            String day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300)).toString();
            CareLevel level = random.nextBoolean() ? CareLevel.MUNICIPAL : CareLevel.UNKNOWN;
            keep(
                    judged(Indicator.GOALS_MET, unit, level, day, random.nextBoolean()),
                    judged(Indicator.NEEDS_WITH_PLAN, unit, level, day, random.nextBoolean()),
                    judged(Indicator.NEEDS_WITH_PLAN, unit, level, day, random.nextBoolean()));
        }

        for (String code : List.of(GOALS, "needs-with-plan")) {
            List<JsonNode> cases = Numbered.cases(token, code, narrowed, 7);
            long held = cases.stream()
                    .filter(one -> one.path("inNumerator").asBoolean())
                    .count();

            assertThat(cases).isNotEmpty().doesNotHaveDuplicates();
            assertThat(number("?" + narrowed, code)).startsWith(held + "/" + cases.size() + " ");
            assertThat(cases).extracting(one -> one.path("day").asText()).isSorted();
        }
    }

    @Test
    void every_indicator_is_told_of_also_without_cases() {
        JsonNode answer = Numbered.ask(token, "?by=month").ok().json();

        assertThat(answer.path("unit").asText()).isEqualTo(unit);
        assertThat(answer.path("fewestPatients").asInt()).isEqualTo(5);
        assertThat(answer.path("indicators")).hasSize(Indicator.values().length);
        assertThat(answer.path("indicators")).allSatisfy(one -> {
            assertThat(one.at("/whole/told").asBoolean()).isTrue();
            assertThat(one.path("parts").isArray()).isTrue();
        });
        assertThat(answer.at("/indicators/0/kva").asText()).isEqualTo("AW020");
    }

    @Test
    void of_all_units_a_number_is_told_from_five_patients_elsewhere_on() {
        String other = Journey.newUnit();
        String day = "?unit=all&from=1999-05-05&to=1999-05-05";
        for (int i = 0; i < 6; i++) {
            goal(unit, "1999-05-05", true);
        }
        for (int i = 0; i < 4; i++) {
            goal(other, "1999-05-05", false);
        }
        assertThat(number(day, GOALS)).isEqualTo("withheld");
        assertThat(number(day, "plans-drawn-up")).isEqualTo("withheld");
        assertThat(Numbered.number(People.auditor(), day, GOALS)).isEqualTo("6/10 0.6");
        assertThat(Numbered.number(People.handovers(), day, GOALS)).isEqualTo("6/10 0.6");

        goal(other, "1999-05-05", false);

        assertThat(number(day, GOALS)).isEqualTo("6/11 0.5455");
        assertThat(Numbered.text(
                        Numbered.indicator(token, day + "&by=year", GOALS).at("/parts/0/number")))
                .isEqualTo("6/11 0.5455");
        assertThat(number("?from=1999-05-05&to=1999-05-05", GOALS)).isEqualTo("6/6 1");
    }

    @Test
    void who_may_read_what() {
        goal(unit, "2024-05-01", true);
        String other = Numbered.professional(Journey.newUnit());

        refused(Numbered.ask(other, "?unit=" + unit), 403, "indicators-of-another-unit");
        refused(Numbered.ask(other, "/goals-met/cases?unit=" + unit), 403, "indicators-of-another-unit");
        refused(Numbered.ask(other, "/goals-met/cases?unit=all"), 403, "cases-of-other-units");
        for (String nobody : List.of(People.patient(Numbers.next()), People.relative(Numbers.next()))) {
            refused(Numbered.ask(nobody, ""), 403, "reads-no-indicators");
            refused(Numbered.ask(nobody, "/goals-met/cases"), 403, "reads-no-indicators");
        }
        for (String reader : List.of(token, People.auditor(), People.handovers())) {
            assertThat(Numbered.number(reader, "?unit=" + unit, GOALS)).isEqualTo("1/1 1");
            assertThat(Numbered.cases(reader, GOALS, "&unit=" + unit, 20)).hasSize(1);
        }
        assertThat(Numbered.ask(People.auditor(), "/goals-met/cases?unit=all&limit=1")
                        .ok()
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "?unit=ward, unit, hsa-id",
        "?unit=ALL, unit, hsa-id",
        "?unit=SE0000000001-STRÖKE, unit, hsa-id",
        "?level=ward, level, code-unknown",
        "?level=Municipal, level, code-unknown",
        "?from=2026, from, date",
        "?from=2026-02-30, from, date",
        "?from=2026-2-3, from, date",
        "?from=0000-01-01, from, date",
        "?from=+12026-01-01, from, date",
        "?from=2026-01-01T00:00:00Z, from, date",
        "?from=infinity, from, date",
        "?to=idag, to, date",
        "?to=26-01-01, to, date",
        "?from=2026-02-01&to=2026-01-31, to, period-backwards",
        "?by=day, by, code-unknown",
        "?by=MONTH, by, code-unknown",
        "/goals-met/cases?unit=ward, unit, hsa-id",
        "/goals-met/cases?level=0, level, code-unknown",
        "/goals-met/cases?from=x, from, date",
        "/goals-met/cases?from=2026-02-01&to=2026-01-31, to, period-backwards"
    })
    void a_bad_question_is_refused_by_field_and_rule(String query, String field, String rule) {
        for (String language : List.of("sv", "en")) {
            Answer answer = se.stafett.rig.Request.get(
                            Numbered.PATH + query.replace("+", "%2B").replace("Ö", "%C3%96"))
                    .by(token)
                    .with("Accept-Language", language)
                    .send();

            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            assertThat(answer.code()).isEqualTo("input-invalid");
            assertThat(answer.at("errors.0.field")).isEqualTo(field);
            assertThat(answer.at("errors.0.rule")).isEqualTo(rule);
            assertThat(answer.at("errors.0.message")).contains(" ").doesNotContainPattern("\\{\\w+}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/goals-met/cases?limit=0, 400, limit-invalid",
        "/goals-met/cases?limit=201, 400, limit-invalid",
        "/goals-met/cases?limit=ten, 400, limit-invalid",
        "/goals-met/cases?cursor=x, 400, cursor-invalid",
        "/goals-met/cases?cursor=AAAAAAAAAAAAAAAA, 400, cursor-invalid",
        "/goals/cases, 404, indicator-not-found",
        "/GOALS-MET/cases, 404, indicator-not-found",
        "/goals-met, 404, not-found"
    })
    void a_question_for_what_there_is_not_is_refused(String query, int status, String code) {
        refused(Numbered.ask(token, query), status, code);
    }

    @Test
    void a_cursor_fits_its_own_search_alone() {
        goal(unit, "2024-05-01", true);
        goal(unit, "2024-05-02", true);
        String cursor = Numbered.ask(token, "/goals-met/cases?limit=1").ok().at("next");

        assertThat(Numbered.ask(token, "/goals-met/cases?limit=1&cursor=" + cursor)
                        .at("items.0.day"))
                .isEqualTo("2024-05-02");
        refused(Numbered.ask(token, "/goals-met/cases?level=unknown&cursor=" + cursor), 400, "cursor-invalid");
        refused(Numbered.ask(token, "/items-declined/cases?cursor=" + cursor), 400, "cursor-invalid");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.at("title")).isNotEmpty();
        assertThat(answer.at("detail")).isNotEmpty().doesNotContainPattern("\\{\\w+}");
    }

    private String number(String query, String code) {
        return Numbered.number(token, query, code);
    }

    private void goal(String at, String day, boolean met) {
        keep(judged(Indicator.GOALS_MET, at, CareLevel.PRIMARY_CARE, day, met));
    }

    private static Case judged(Indicator indicator, String at, CareLevel level, String day, boolean holds) {
        return known(indicator, new Result.Judged(holds), at, level, day);
    }

    private static Case lasted(String at, Duration time) {
        return known(
                Indicator.READY_TO_ACCEPTANCE, new Result.Lasted(time), at, CareLevel.INPATIENT_WARD, "2024-05-01");
    }

    private static Case known(Indicator indicator, Result result, String at, CareLevel level, String day) {
        LocalDate date = LocalDate.parse(day);
        Instant noon = date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Case(
                indicator,
                result,
                new HsaId(at),
                level,
                date,
                new Mark(noon, UUID.randomUUID()),
                Subject.of("plan", UUID.randomUUID()));
    }

    private static String patient() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Of a patient of their own. */
    private void keep(Case... cases) {
        keep(patient(), cases);
    }

    private void keep(String patient, Case... cases) {
        new Sessions(sessions)
                .inTransaction(session -> Tracks.keep(session, patient, Track.BLANK, new ArrayList<>(List.of(cases))))
                .await()
                .atMost(PATIENCE);
    }
}
