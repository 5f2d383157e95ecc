package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas are written by hand for other systems, records for this one; neither may say what the other does not. */
class SchemaMatchesRecordsTest {
    static Collection<String> types() {
        return PlanEventTypes.published().names();
    }

    static List<Class<?>> values() {
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

    @ParameterizedTest
    @MethodSource("types")
    void an_event_has_the_fields_of_its_schema(String type) {
        matches(PlanEventTypes.published().classOf(type), schema(type).at("/properties/event"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_has_the_fields_of_its_schema(Class<?> type) {
        matches(type, schema("plan-values.v1").path("$defs").path(defined(type)));
    }

    @Test
    void every_value_in_the_schema_has_a_record() {
        List<String> defined = new ArrayList<>(List.of("hsaId", "decimal"));
        values().forEach(type -> defined.add(defined(type)));
        assertThat(names(schema("plan-values.v1").path("$defs"))).containsExactlyInAnyOrderElementsOf(defined);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_names_itself(String type) {
        assertThat(schema(type).path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema(type).path("$id").textValue()).isEqualTo("https://stafett.se/schemas/" + type + ".json");
        assertThat(schema(type).path("title").textValue()).isEqualTo(type);
        assertThat(schema(type).path("description").textValue()).isNotBlank();
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
            return PlanJson.MAPPER.readTree(ReleasedFiles.bytes(ReleasedFiles.schema(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
