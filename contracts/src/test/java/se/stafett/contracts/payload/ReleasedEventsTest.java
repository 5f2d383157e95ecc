package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedEventsTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(
                    resolvers -> resolvers.mapPrefix("https://stafett.se/schemas/", "classpath:schemas/")));

    static List<String> types() {
        return Languages.names();
    }

    static List<String> olderTypes() {
        return Languages.olderNames();
    }

    @Test
    void some_events_have_had_another_form() {
        assertThat(olderTypes()).contains("plan.text-corrected.v1", "plan.goal-outcome-recorded.v1");
    }

    @ParameterizedTest
    @MethodSource("olderTypes")
    void an_older_version_keeps_its_schema_and_its_golden_file_and_is_read_as_the_present_one(String type) {
        assertThat(problems(type, new String(ReleasedFiles.payload(type), StandardCharsets.UTF_8)))
                .isEmpty();
        Languages.Language<?> language = Languages.of(type);
        String now = language.nameNow(type, ReleasedFiles.payload(type));
        assertThat(now).isNotEqualTo(type).startsWith(type.substring(0, type.lastIndexOf(".v")));
        assertThat(language.read(type, ReleasedFiles.payload(type)))
                .isEqualTo(language.read(now, ReleasedFiles.payload(now)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_has_a_schema_and_a_golden_file(String type) {
        assertThat(ReleasedFiles.schema(type)).exists();
        assertThat(ReleasedFiles.golden(type)).exists();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_golden_file_is_read_and_written_back_byte_for_byte(String type) {
        byte[] payload = ReleasedFiles.payload(type);
        assertThat(new String(Languages.of(type).readAndWritten(type, payload), StandardCharsets.UTF_8))
                .isEqualTo(new String(payload, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_golden_file_is_valid_by_its_schema(String type) {
        assertThat(problems(type, new String(ReleasedFiles.payload(type), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_tolerates_what_a_later_version_adds_and_misses_what_is_left_out(String type) {
        String golden = new String(ReleasedFiles.payload(type), StandardCharsets.UTF_8);
        assertThat(problems(type, golden.replaceFirst("\\{", "{\"later\":1,"))).isEmpty();
        assertThat(problems(type, "{\"event\":{}}")).isNotEmpty();
        assertThat(problems(type, golden.replace("\"role\":", "\"rule\":"))).isNotEmpty();
    }

    @Test
    void a_schema_notices_wrong_values() {
        String type = "plan.goal-outcome-recorded.v2";
        String golden = new String(ReleasedFiles.payload(type), StandardCharsets.UTF_8);
        assertThat(problems(type, golden.replace("improving", "splendid"))).isNotEmpty();
        assertThat(problems(type, golden.replace("\"gas\":1", "\"gas\":3"))).isNotEmpty();
        assertThat(problems(type, golden.replace("SE2321000016-39KJ", "ward 7")))
                .isNotEmpty();
    }

    @Test
    void nothing_that_was_released_has_been_changed() {
        assertThat(ReleasedFiles.violations(ReleasedFiles.listed(ReleasedFiles.LIST), present()))
                .isEmpty();
    }

    @Test
    void a_changed_a_lost_and_a_new_file_are_told_apart_with_what_to_do() {
        Map<String, String> listed = ReleasedFiles.listed(ReleasedFiles.LIST);
        Path changed = ReleasedFiles.golden("plan.held.v1");
        Path fresh = ReleasedFiles.golden("plan.resumed.v1");
        listed.put(changed.toString(), "0".repeat(64));
        listed.put("src/test/resources/golden/plan.lost.v1.json", "0".repeat(64));
        listed.remove(fresh.toString());
        assertThat(ReleasedFiles.violations(listed, present()))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                changed.toString(),
                                "git checkout -- contracts/" + changed,
                                "next version",
                                ReleasedFiles.schema("plan.held.v2").toString(),
                                ReleasedFiles.golden("plan.held.v2").toString(),
                                "upcaster",
                                "docs/fold.md"))
                .anySatisfy(line -> assertThat(line).contains("plan.lost.v1", "Put it back"))
                .anySatisfy(line -> assertThat(line).contains("is new", "sha256sum " + fresh));
    }

    @Test
    void values_that_events_share_get_a_file_of_their_own_when_they_have_to_change() {
        Map<String, String> listed = ReleasedFiles.listed(ReleasedFiles.LIST);
        Path values = ReleasedFiles.schema("plan-values.v1");
        listed.put(values.toString(), "0".repeat(64));
        assertThat(ReleasedFiles.violations(listed, present()))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("git checkout -- contracts/" + values, "file of the next version")
                        .doesNotContain("upcaster"));
    }

    @Test
    void no_schema_or_golden_file_is_left_without_a_type() {
        List<String> known = new ArrayList<>(List.of(
                "plan-values.v1.json",
                "assessment-values.v1.json",
                "follow-up-values.v1.json",
                "discharge-values.v1.json",
                "handover-values.v1.json"));
        known.add("plan-values.v2.json");
        known.add("current-plan.v1.json");
        types().forEach(type -> known.add(type + ".json"));
        olderTypes().forEach(type -> known.add(type + ".json"));
        assertThat(present()).allSatisfy(file -> {
            assertThat(known).contains(file.getFileName().toString());
            assertThat(Files.isRegularFile(file)).isTrue();
        });
    }

    private static List<Path> present() {
        List<Path> files = new ArrayList<>(ReleasedFiles.in(ReleasedFiles.SCHEMAS));
        files.addAll(ReleasedFiles.in(ReleasedFiles.GOLDEN));
        return files;
    }

    private static List<Error> problems(String type, String payload) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("https://stafett.se/schemas/" + type + ".json"));
        return schema.validate(
                payload,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
