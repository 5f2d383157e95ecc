package se.stafett.contracts.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.journey.Told.ASSESSMENT;
import static se.stafett.contracts.journey.Told.FOLLOW_UP;
import static se.stafett.contracts.journey.Told.HANDOVER;
import static se.stafett.contracts.journey.Told.PLAN;
import static se.stafett.contracts.journey.Told.REASSESSMENT;
import static se.stafett.contracts.journey.Told.concluded;
import static se.stafett.contracts.journey.Told.need;
import static se.stafett.contracts.journey.Told.opened;
import static se.stafett.contracts.journey.Told.reopened;
import static se.stafett.contracts.journey.Told.review;
import static se.stafett.contracts.journey.Told.started;
import static se.stafett.contracts.journey.Told.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.InterventionCompleted;
import se.stafett.contracts.plan.PlanEnteredInError;

class ConformanceTest {
    @Test
    void a_journey_by_the_book_follows_the_model_all_the_way() {
        Conformance conformance = Model.ended().later();

        assertThat(conformance.deviations()).isEmpty();
        assertThat(conformance.follows()).isTrue();
        assertThat(conformance.steps())
                .extracting(Reached::step)
                .containsExactly(
                        ModelStep.ENTRY,
                        ModelStep.NEED,
                        ModelStep.PLAN,
                        ModelStep.HANDOVER,
                        ModelStep.TREATMENT,
                        ModelStep.FOLLOW_UP,
                        ModelStep.EXIT);
        assertThat(conformance.steps())
                .extracting(Reached::stream)
                .containsExactly(ASSESSMENT, ASSESSMENT, PLAN, HANDOVER, PLAN, FOLLOW_UP, PLAN);
        assertThat(conformance.steps().get(3).at()).isEqualTo("2026-03-10T08:11:00Z");
    }

    @Test
    void a_journey_that_loops_back_reaches_treatment_again() {
        LocalDate next = LocalDate.of(2026, 9, 1);
        Conformance conformance = Model.looking()
                .followUp(FOLLOW_UP, concluded("loop-back", false, true, true, next))
                .assessment(REASSESSMENT, reopened(), need(true))
                .plan(
                        PLAN,
                        review(next),
                        new InterventionCompleted(Told.TRAINING, Told.REVIEW, null),
                        Told.planned(Told.OTHER_TRAINING, Told.WALK),
                        started(Told.OTHER_TRAINING))
                .later();

        assertThat(conformance.deviations()).isEmpty();
        assertThat(conformance.steps())
                .extracting(Reached::step)
                .endsWith(ModelStep.FOLLOW_UP, ModelStep.REASSESSMENT, ModelStep.NEED, ModelStep.TREATMENT);
    }

    @Test
    void a_journey_without_a_need_ends_there() {
        Conformance conformance = new Life()
                .assessment(ASSESSMENT, opened(), story(), need(false))
                .later();

        assertThat(conformance.follows()).isTrue();
        assertThat(conformance.steps()).extracting(Reached::step).containsExactly(ModelStep.ENTRY, ModelStep.NO_NEED);
    }

    @Test
    void nobody_has_gone_anywhere_yet() {
        Conformance conformance = Conformance.of(List.of(), Instant.EPOCH, JourneyLimits.USUAL);

        assertThat(conformance.follows()).isTrue();
        assertThat(conformance.steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_deviation_is_found_alone(DeviationCode code) {
        Conformance conformance = Departures.of(code);

        assertThat(conformance.deviations()).extracting(Deviation::code).containsExactly(code);
        assertThat(conformance.follows()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void each_deviation_says_what_it_is_about_and_at_whom(DeviationCode code) {
        assertThat(Departures.of(code).deviations()).allSatisfy(deviation -> {
            assertThat(code.code())
                    .isEqualTo(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(deviation.unit()).isIn(Told.WARD, Told.CENTRE);
            assertThat(deviation.since()).isBefore(Departures.of(code).asOf());
        });
    }

    @Test
    void what_was_entered_in_error_never_happened() {
        Conformance conformance = Model.agreedPlan()
                .plan(PLAN, new PlanEnteredInError("Fel patient."))
                .assessment(ASSESSMENT, new AssessmentEnteredInError("Fel patient."))
                .later();

        assertThat(conformance.deviations()).isEmpty();
        assertThat(conformance.steps()).isEmpty();
    }

    @Test
    void as_of_an_earlier_day_it_is_what_it_was_then() {
        Life life = Model.agreedPlan();
        Conformance then = life.asOf("2026-03-05");

        life.on("2026-06-20").plan(PLAN, started(Told.TRAINING));

        assertThat(life.asOf("2026-03-05")).isEqualTo(then);
        assertThat(life.now().deviations())
                .extracting(Deviation::code)
                .containsExactly(DeviationCode.PLAN_NOT_FOLLOWED_UP);
    }

    @Test
    void neither_the_order_of_arrival_nor_what_arrives_twice_changes_anything() {
        List<Recorded> events = atOneMoment(Model.ended().events());
        Instant asOf = Life.at("2026-12-01");
        Conformance expected = Conformance.of(events, asOf, JourneyLimits.USUAL);

        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Recorded> arrived = new ArrayList<>(events);
            IntStream.range(0, random.nextInt(10)).forEach(i -> arrived.add(events.get(random.nextInt(events.size()))));
            Collections.shuffle(arrived, random);

            assertThat(Conformance.of(arrived, asOf, JourneyLimits.USUAL))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    /** As if all that happened within an hour had been recorded in the same microsecond. */
    private static List<Recorded> atOneMoment(List<Recorded> events) {
        return events.stream()
                .map(event -> new Recorded(rounded(event.envelope()), event.authored()))
                .toList();
    }

    private static LogEvent rounded(LogEvent event) {
        Instant hour = event.recordedAt().truncatedTo(ChronoUnit.HOURS);
        UUID id = event.id();
        return new LogEvent(
                event.source(),
                event.lane(),
                event.position(),
                id,
                event.streamId(),
                event.streamVersion(),
                event.type(),
                event.patientRef(),
                event.occurredAt(),
                hour,
                event.correlationId(),
                event.causationId(),
                null,
                event.payload(),
                event.prevHash(),
                event.hash());
    }
}
