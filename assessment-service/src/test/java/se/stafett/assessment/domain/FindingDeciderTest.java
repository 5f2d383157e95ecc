package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.AssessmentSpec.given;
import static se.stafett.assessment.domain.Samples.NEW_FINDING;
import static se.stafett.assessment.domain.Samples.WALKING;
import static se.stafett.assessment.domain.Samples.concluded;
import static se.stafett.assessment.domain.Samples.finding;
import static se.stafett.assessment.domain.Samples.found;
import static se.stafett.assessment.domain.Samples.opened;
import static se.stafett.assessment.domain.Samples.text;
import static se.stafett.assessment.domain.Samples.walking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.CourseRefusal.AssessmentIsNotOpen;
import se.stafett.assessment.domain.FindingEvent.FindingCorrected;
import se.stafett.assessment.domain.FindingEvent.FindingEnteredInError;
import se.stafett.assessment.domain.FindingEvent.FindingRecorded;
import se.stafett.assessment.domain.FindingRefusal.BarrierAndFacilitator;
import se.stafett.assessment.domain.FindingRefusal.FindingNotFound;
import se.stafett.assessment.domain.FindingRefusal.QualifierMissing;
import se.stafett.assessment.domain.FindingRefusal.QualifierNotOfComponent;
import se.stafett.assessment.domain.FindingRefusal.QualifierOutOfRange;
import se.stafett.assessment.domain.RecordCommand.CorrectFinding;
import se.stafett.assessment.domain.RecordCommand.MarkFindingInError;
import se.stafett.assessment.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.assessment.domain.RecordRefusal.EntryIsInError;
import se.stafett.assessment.domain.WorkCommand.RecordFinding;
import se.stafett.care.Coded;
import se.stafett.care.IcfCode;

class FindingDeciderTest {

    private static final MarkFindingInError MARK = new MarkFindingInError(WALKING, text("Fel patient."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b280 extent=0",
                "b730 extent=4",
                "s750 extent=2",
                "s75001 extent=8 nature=7 location=1",
                "s7 extent=9 location=0",
                "d450 performance=2",
                "d450 capacity=3",
                "d4500 performance=1 capacity=3",
                "e150 barrier=3",
                "e310 facilitator=4"
            })
    void each_component_has_its_qualifiers(String finding) {
        FindingContent content = read(finding);
        given(opened()).when(new RecordFinding(content)).then(new FindingRecorded(NEW_FINDING, content));
    }

    @ParameterizedTest
    @CsvSource({
        "b280 performance=2, performance",
        "b280 extent=1 barrier=2, barrier",
        "b280 extent=1 nature=2, nature",
        "s750 extent=1 capacity=1, capacity",
        "d450 extent=2, extent",
        "d450 performance=1 facilitator=1, facilitator",
        "e150 barrier=1 performance=1, performance",
        "e150 location=1, location"
    })
    void a_qualifier_of_another_component_is_refused(String finding, String qualifier) {
        FindingContent content = read(finding);
        given(opened())
                .when(new RecordFinding(content))
                .thenRejected(new QualifierNotOfComponent(
                        Coded.parse(Qualifier.class, qualifier).trusted(), content.icf()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, 6, 7, 10})
    void a_magnitude_is_0_to_4_or_8_or_9(int value) {
        given(opened())
                .when(new RecordFinding(walking(value)))
                .thenRejected(new QualifierOutOfRange(Qualifier.PERFORMANCE, value, "0, 1, 2, 3, 4, 8, 9"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void nature_and_location_are_0_to_9(int value) {
        given(opened())
                .when(new RecordFinding(finding("s750", Map.of(Qualifier.EXTENT, 1, Qualifier.NATURE, value))))
                .thenRejected(new QualifierOutOfRange(Qualifier.NATURE, value, "0–9"));
        given(opened())
                .when(new RecordFinding(finding("s750", Map.of(Qualifier.EXTENT, 1, Qualifier.LOCATION, value))))
                .thenRejected(new QualifierOutOfRange(Qualifier.LOCATION, value, "0–9"));
    }

    @ParameterizedTest
    @CsvSource({"b280, extent", "s750 nature=1, extent", "d450, 'performance, capacity'", "e150, 'barrier, facilitator'"
    })
    void a_finding_says_how_much(String finding, String needed) {
        FindingContent content = read(finding);
        given(opened()).when(new RecordFinding(content)).thenRejected(new QualifierMissing(content.icf(), needed));
    }

    @Test
    void a_barrier_is_no_facilitator() {
        FindingContent both = read("e310 barrier=1 facilitator=2");
        given(opened()).when(new RecordFinding(both)).thenRejected(new BarrierAndFacilitator(new IcfCode("e310")));
    }

    @Test
    void there_is_an_end_to_findings() {
        AssessmentEvent[] many = Stream.concat(
                        Stream.of(opened()),
                        IntStream.range(0, FindingDecider.MOST_FINDINGS)
                                .mapToObj(number -> new FindingRecorded(new UUID(9, number), walking(1))))
                .toArray(AssessmentEvent[]::new);
        given(many)
                .when(new RecordFinding(walking(1)))
                .thenRejected(new TooMany("findings", FindingDecider.MOST_FINDINGS));
    }

    @Test
    void nothing_is_found_once_the_assessment_has_ended() {
        given(opened(), concluded())
                .when(new RecordFinding(walking(1)))
                .thenRejected(new AssessmentIsNotOpen(AssessmentStatus.CONCLUDED));
    }

    @Test
    void a_wrong_finding_is_put_right_also_afterwards_and_under_another_code() {
        given(opened(), found(), concluded())
                .when(correct(read("d460 capacity=3")))
                .then(new FindingCorrected(WALKING, read("d460 capacity=3"), text("Fel kod.")));
    }

    @Test
    void a_correction_changes_something_and_is_as_sound_as_what_it_replaces() {
        given(opened(), found()).when(correct(walking(2))).thenRejected(new CorrectionChangesNothing());
        given(opened(), found())
                .when(correct(walking(7)))
                .thenRejected(new QualifierOutOfRange(Qualifier.PERFORMANCE, 7, Qualifier.MAGNITUDES));
    }

    @Test
    void a_finding_that_should_never_have_been_is_marked() {
        given(opened(), found(), concluded()).when(MARK).then(new FindingEnteredInError(WALKING, text("Fel patient.")));
    }

    @Test
    void a_finding_in_error_stays_as_it_is() {
        AssessmentSpec spec = given(opened(), found(), new FindingEnteredInError(WALKING, text("Fel patient.")));
        spec.when(MARK).thenRejected(new EntryIsInError(WALKING));
        spec.when(correct(walking(3))).thenRejected(new EntryIsInError(WALKING));
    }

    @Test
    void a_finding_that_is_not_there_is_not_changed() {
        given(opened()).when(MARK).thenRejected(new FindingNotFound(WALKING));
        given(opened()).when(correct(walking(3))).thenRejected(new FindingNotFound(WALKING));
    }

    private static CorrectFinding correct(FindingContent content) {
        return new CorrectFinding(WALKING, content, text("Fel kod."));
    }

    private static FindingContent read(String line) {
        String[] words = line.split(" ");
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        Arrays.stream(words)
                .skip(1)
                .map(word -> word.split("=", 2))
                .forEach(pair ->
                        qualifiers.put(Coded.parse(Qualifier.class, pair[0]).trusted(), Integer.valueOf(pair[1])));
        return finding(words[0], qualifiers);
    }
}
