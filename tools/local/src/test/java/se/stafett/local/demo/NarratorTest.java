package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.local.client.Answer;
import se.stafett.local.client.PlanView;
import se.stafett.local.subscriber.PlanLine;

class NarratorTest {
    private static final UUID PLAN = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
    private static final PlanView SHOWN = new PlanView(PLAN, 7, 12, 345, "ab", "active");
    private static final Pair SAME = new Pair(SHOWN, new PlanLine(PLAN, 7, 12, 345, "ab", "active"));
    private static final Pair OTHER = new Pair(SHOWN, new PlanLine(PLAN, 7, 12, 345, "cd", "active"));
    private static final Pair MISSING = new Pair(SHOWN, null);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void a_pair_is_equal_when_nothing_differs() {
        assertThat(SAME.isEqual()).isTrue();
        assertThat(OTHER.isEqual()).isFalse();
        assertThat(MISSING.isEqual()).isFalse();
        assertThat(new Pair(SHOWN, new PlanLine(PLAN, 8, 12, 345, "ab", "active")).isEqual())
                .isFalse();
        assertThat(new Pair(SHOWN, new PlanLine(PLAN, 7, 12, 346, "ab", "active")).isEqual())
                .isFalse();
        assertThat(new Pair(SHOWN, new PlanLine(PLAN, 7, 12, 345, "ab", "closed")).isEqual())
                .isFalse();
    }

    @Test
    void people_see_each_step_with_its_place_in_the_log() {
        ForPeople people = new ForPeople(out, out);
        people.step("Greta berättar.", new Answer(PLAN, 3, 43, 99, null));
        people.step("Nobody is let in.", null);
        people.responsible("the ward: walk");
        assertThat(printed()).isEqualTo("""
                          #  version  lane:position
                          1        3          43:99  Greta berättar.
                          2                          Nobody is let in.
                                                     → the ward: walk
                        """);
    }

    @Test
    void people_see_both_digests_of_one_plan() {
        new ForPeople(out, out).compared(List.of(new Rebuilt("hospital", List.of(SAME), "Plan in words\n", "1 event")));
        assertThat(printed())
                .contains("  Plan in words", "plan-service", "hospital", "12:345")
                .endsWith("Equal: 1 of 1 plans have the same digest at plan-service and the hospital.\n");
    }

    @Test
    void people_see_which_plans_differ() {
        new ForPeople(out, out)
                .compared(List.of(new Rebuilt("hospital", List.of(SAME, OTHER, MISSING), "", "3 events")));
        assertThat(printed())
                .contains("cd", "knows of no such plan")
                .endsWith("DIFFERENT: only 1 of 3 plans have the same digest at plan-service and the hospital.\n");
    }

    @Test
    void people_see_by_which_steps_the_journey_went_and_that_it_follows_the_model() {
        new ForPeople(out, out).journey(new Journey(true, List.of(line("need", Cast.WARD)), List.of()));
        assertThat(printed())
                .contains("  the ward          In words.\n")
                .endsWith("It follows the model all the way.\n");
    }

    @Test
    void people_see_where_the_journey_departs_from_the_model() {
        Journey journey = new Journey(false, List.of(), List.of(line("plan-without-need", Cast.PRIMARY_CARE)));
        new ForPeople(out, out).journey(journey);
        assertThat(printed()).endsWith("It departs from the model:\n  primary care      In words.\n");
    }

    private static Journey.Line line(String code, String unit) {
        return new Journey.Line(code, unit, "In words.");
    }

    @Test
    void machines_get_one_object_a_line() throws IOException {
        ForMachines machines = new ForMachines(out);
        machines.step("Greta berättar.", new Answer(PLAN, 3, 43, 99, null));
        machines.compared(List.of(new Rebuilt("hospital", List.of(SAME, MISSING), "", "2 events")));
        machines.journey(new Journey(false, List.of(line("need", "")), List.of(line("plan-before-need", ""))));
        machines.failed("It broke.");
        List<String> lines = printed().lines().toList();
        assertThat(lines).hasSize(6);
        for (String line : lines) {
            assertThat(new ObjectMapper().readTree(line).path("line").asText())
                    .isIn("step", "plan", "compared", "journey", "failed");
        }
        assertThat(lines.get(1)).contains("\"equal\":true", "\"rebuiltDigest\":\"ab\"");
        assertThat(lines.get(2)).contains("\"equal\":false").doesNotContain("rebuiltDigest");
        assertThat(lines.get(3)).contains("\"plans\":2,\"equal\":1");
        assertThat(lines.get(4)).contains("\"steps\":[\"need\"]", "\"deviations\":[\"plan-before-need\"]");
    }

    @Test
    void loading_shows_one_changing_line_on_a_terminal_and_few_lines_elsewhere() {
        LoadingLine elsewhere = new LoadingLine(out, false);
        for (int plans = 1; plans <= 230; plans++) {
            elsewhere.loaded(plans, 230);
        }
        assertThat(printed())
                .isEqualTo("Loading: 100 of 230 plans\nLoading: 200 of 230 plans\nLoading: 230 of 230 plans\n");
        new LoadingLine(out, true).loaded(1, 230);
        assertThat(printed()).endsWith("\r\u001b[2KLoading: 1 of 230 plans");
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
