package se.stafett.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.assessment.History.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class CourseFoldTest {
    private static final AssessmentCancelled CANCELLED = new AssessmentCancelled("Flyttat.");
    private static final AssessmentEnteredInError ERROR = new AssessmentEnteredInError("Fel patient.");

    /** What needs an open assessment. */
    static Stream<AssessmentEvent> work() {
        return Stream.of(
                Samples.told("Vill hem."),
                Samples.measured(),
                Samples.found(),
                Samples.judged(),
                Samples.concluded(),
                CANCELLED);
    }

    @Test
    void an_assessment_that_was_opened_is_open() {
        AssessmentOpened opened = Samples.opened();
        given(new AssessmentOpened(
                        opened.patient(),
                        opened.unit(),
                        opened.reason(),
                        "SE2120001439-7HMT",
                        new Reassessed(Samples.id(5), Samples.id(6)),
                        Samples.id(7)))
                .then(assessment -> {
                    assertThat(assessment.assessmentId()).isEqualTo(Samples.ASSESSMENT);
                    assertThat(assessment.version()).isEqualTo(1);
                    assertThat(assessment.status()).isEqualTo("open");
                    assertThat(assessment.patientRef()).isEqualTo(History.PATIENT_REF);
                    assertThat(assessment.patient()).isEqualTo(opened.patient());
                    assertThat(assessment.unit()).isEqualTo(Samples.WARD);
                    assertThat(assessment.reason()).isEqualTo("Nedsatt gångförmåga.");
                    assertThat(assessment.referrer()).isEqualTo("SE2120001439-7HMT");
                    assertThat(assessment.reassesses()).isEqualTo(new Reassessed(Samples.id(5), Samples.id(6)));
                    assertThat(assessment.previous()).isEqualTo(Samples.id(7));
                    assertThat(assessment.opened())
                            .isEqualTo(new Stamp(Samples.CLINICIAN, "2026-03-01T08:00:00.000000Z"));
                });
    }

    @Test
    void a_conclusion_says_what_and_who_and_when() {
        given(Samples.opened(), Samples.concluded()).then(assessment -> {
            assertThat(assessment.status()).isEqualTo("concluded");
            assertThat(assessment.conclusion())
                    .isEqualTo(new Conclusion(
                            true,
                            "home-team",
                            "team",
                            "Behöver rehabilitering i hemmet.",
                            new Stamp(Samples.CLINICIAN, "2026-03-01T08:01:00.000000Z")));
        });
    }

    @Test
    void no_need_is_a_conclusion_too() {
        given(Samples.opened(), new AssessmentConcluded(false, null, null, "Inget behov."))
                .then(assessment -> assertThat(assessment.conclusion()).returns(false, Conclusion::need));
    }

    @Test
    void a_cancelled_assessment_says_why() {
        given(Samples.opened(), CANCELLED).then(assessment -> {
            assertThat(assessment.status()).isEqualTo("cancelled");
            assertThat(assessment.cancellation()).returns("Flyttat.", StatedReason::reason);
        });
    }

    @Test
    void an_assessment_in_error_stays_readable_whatever_it_came_to() {
        given(Samples.opened(), Samples.concluded(), ERROR).then(assessment -> {
            assertThat(assessment.status()).isEqualTo("entered-in-error");
            assertThat(assessment.error()).returns("Fel patient.", StatedReason::reason);
            assertThat(assessment.conclusion()).isNotNull();
        });
        given(Samples.opened(), CANCELLED, ERROR)
                .then(assessment -> assertThat(assessment.status()).isEqualTo("entered-in-error"));
        given(Samples.opened(), ERROR).refuses(ERROR, "in error");
    }

    @ParameterizedTest
    @MethodSource("work")
    void nothing_more_is_done_once_it_has_ended(AssessmentEvent event) {
        given(Samples.opened(), Samples.concluded()).refuses(event, "not open");
        given(Samples.opened(), CANCELLED).refuses(event, "not open");
        given(Samples.opened(), ERROR).refuses(event, "not open");
    }

    @ParameterizedTest
    @MethodSource("work")
    void an_assessment_begins_by_being_opened_and_nothing_else(AssessmentEvent event) {
        given().refuses(event, "begins by being opened");
    }

    @Test
    void it_is_opened_once() {
        given(Samples.opened()).refuses(Samples.opened(), "opened already");
    }

    @Test
    void an_event_that_is_out_of_place_is_refused() {
        AssessmentEvent event = Samples.measured();
        History history = given(Samples.opened());
        history.refuses(History.envelope(Samples.ASSESSMENT, 3, History.PATIENT_REF, event), event, "version");
        history.refuses(History.envelope(Samples.id(9), 2, History.PATIENT_REF, event), event, "another assessment");
        history.refuses(History.envelope(Samples.ASSESSMENT, 2, "0".repeat(32), event), event, "another patient");
        given().refuses(
                        History.envelope(Samples.ASSESSMENT, 2, History.PATIENT_REF, Samples.opened()),
                        Samples.opened(),
                        "before it are missing");
    }
}
