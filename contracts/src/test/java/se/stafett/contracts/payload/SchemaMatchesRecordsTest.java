package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.assessment.AttainedGoal;
import se.stafett.contracts.assessment.FindingContent;
import se.stafett.contracts.assessment.Reading;
import se.stafett.contracts.assessment.Reassessed;
import se.stafett.contracts.assessment.ScoreContent;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.followup.AchievedGoal;
import se.stafett.contracts.handover.KeptItem;
import se.stafett.contracts.handover.LeftOutItem;
import se.stafett.contracts.handover.ListedItem;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.handover.PatientsPosition;
import se.stafett.contracts.handover.Unanswered;
import se.stafett.contracts.plan.Acceptance;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.Agreement;
import se.stafett.contracts.plan.CallGuidance;
import se.stafett.contracts.plan.Closure;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.KeptApart;
import se.stafett.contracts.plan.Measure;
import se.stafett.contracts.plan.Merge;
import se.stafett.contracts.plan.MergedInto;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.Provenance;
import se.stafett.contracts.plan.Schedule;
import se.stafett.contracts.plan.TextTarget;

/** Schemas are written by hand for other systems, records for this one; neither may say what the other does not. */
class SchemaMatchesRecordsTest {
    static List<String> types() {
        return Languages.names();
    }

    static List<Class<?>> planValues() {
        return List.of(
                By.class,
                Patient.class,
                Story.class,
                Participant.class,
                NamedContact.class,
                CallGuidance.class,
                Dialogue.class,
                Measure.class,
                GoalContent.class,
                Performer.class,
                Schedule.class,
                InterventionContent.class,
                Provenance.class,
                Acceptance.class,
                Achievement.class,
                PlanGoal.class,
                PlanIntervention.class);
    }

    static List<Class<?>> assessmentValues() {
        return List.of(Reassessed.class, Reading.class, AttainedGoal.class, ScoreContent.class, FindingContent.class);
    }

    static List<Class<?>> dischargeValues() {
        return List.of(Concerned.class);
    }

    static List<Class<?>> handoverValues() {
        return List.of(
                ListedItem.class,
                MovedItem.class,
                KeptItem.class,
                LeftOutItem.class,
                PatientsPosition.class,
                se.stafett.contracts.handover.Participant.class,
                Unanswered.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_has_the_fields_of_its_schema(String type) {
        matches(Languages.of(type).types().classOf(type), schema(type).at("/properties/event"));
    }

    @ParameterizedTest
    @MethodSource("planValues")
    void a_value_of_plans_has_the_fields_of_its_schema(Class<?> type) {
        matches(type, schema("plan-values.v1").path("$defs").path(defined(type)));
    }

    @Test
    void the_target_of_a_correction_has_the_fields_of_its_schema() {
        JsonNode values = schema("plan-values.v2").path("$defs");
        assertThat(names(values)).containsExactly(defined(TextTarget.class));
        matches(TextTarget.class, values.path(defined(TextTarget.class)));
    }

    @Test
    void the_current_plan_has_the_fields_of_its_schema() {
        matches(CurrentPlan.class, schema("current-plan.v1"));
        JsonNode values = schema("current-plan.v1").path("$defs");
        for (Class<?> type : List.of(
                Stamp.class,
                StatedReason.class,
                Agreement.class,
                Correction.class,
                KeptApart.class,
                Merge.class,
                MergedInto.class,
                Closure.class)) {
            matches(type, values.path(defined(type)));
        }
        assertThat(values.size()).isEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("assessmentValues")
    void a_value_of_assessments_has_the_fields_of_its_schema(Class<?> type) {
        matches(type, schema("assessment-values.v1").path("$defs").path(defined(type)));
    }

    @ParameterizedTest
    @MethodSource("dischargeValues")
    void a_value_of_discharges_has_the_fields_of_its_schema(Class<?> type) {
        matches(type, schema("discharge-values.v1").path("$defs").path(defined(type)));
    }

    @ParameterizedTest
    @MethodSource("handoverValues")
    void a_value_of_handovers_has_the_fields_of_its_schema(Class<?> type) {
        matches(type, schema("handover-values.v1").path("$defs").path(defined(type)));
    }

    @Test
    void a_value_of_follow_ups_has_the_fields_of_its_schema() {
        JsonNode values = schema("follow-up-values.v1").path("$defs");
        assertThat(names(values)).containsExactly(defined(AchievedGoal.class));
        matches(AchievedGoal.class, values.path(defined(AchievedGoal.class)));
    }

    @Test
    void every_value_in_a_schema_has_a_record() {
        List<String> ofPlans = new ArrayList<>(List.of("hsaId", "decimal"));
        planValues().forEach(type -> ofPlans.add(defined(type)));
        assertThat(names(schema("plan-values.v1").path("$defs"))).containsExactlyInAnyOrderElementsOf(ofPlans);
        definesNoMoreThan("assessment-values.v1", assessmentValues());
        List<String> ofDischarges = new ArrayList<>(List.of("time"));
        dischargeValues().forEach(type -> ofDischarges.add(defined(type)));
        assertThat(names(schema("discharge-values.v1").path("$defs")))
                .containsExactlyInAnyOrderElementsOf(ofDischarges);
        definesNoMoreThan("handover-values.v1", handoverValues());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_names_itself(String type) {
        assertThat(schema(type).path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema(type).path("$id").textValue()).isEqualTo("https://stafett.se/schemas/" + type + ".json");
        assertThat(schema(type).path("title").textValue()).isEqualTo(type);
        assertThat(schema(type).path("description").textValue()).isNotBlank();
    }

    private static void definesNoMoreThan(String schema, List<Class<?>> values) {
        assertThat(names(schema(schema).path("$defs")))
                .containsExactlyInAnyOrderElementsOf(
                        values.stream().map(SchemaMatchesRecordsTest::defined).toList());
    }

    private static void matches(Class<?> type, JsonNode schema) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        assertThat(names(schema.path("properties")))
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        assertThat(required)
                .containsExactlyElementsOf(components.stream()
                        .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static String defined(Class<?> type) {
        return type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode schema(String name) {
        try {
            return EventJson.MAPPER.readTree(ReleasedFiles.bytes(ReleasedFiles.schema(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
