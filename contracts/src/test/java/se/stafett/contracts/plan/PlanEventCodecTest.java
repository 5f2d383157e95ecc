package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.MalformedPayload;
import se.stafett.contracts.payload.UnknownEventType;

class PlanEventCodecTest {
    private static final String ACCEPTED = "plan.goal-accepted.v1";
    private static final String GOAL = "\"goal\":\"00000000-0000-4000-8000-000000000021\"";
    private static final String GIVEN = "\"given\":\"in-meeting\"";

    private final PlanEventCodec codec = new PlanEventCodec();

    @Test
    void an_event_is_written_with_who_did_it_and_without_what_is_absent() {
        byte[] payload = codec.encode(new AuthoredEvent<>(
                new By("patient", null, null, null), new GoalAccepted(Samples.WALK, "by-patient", null)));
        assertThat(new String(payload, StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"goal\":\"" + Samples.WALK
                        + "\",\"given\":\"by-patient\"}}");
    }

    @Test
    void an_event_comes_back_as_it_went() {
        for (PlanEvent event : Samples.active()) {
            AuthoredEvent<PlanEvent> authored = new AuthoredEvent<>(Samples.CLINICIAN, event);
            assertThat(codec.decode(codec.typeOf(event), codec.encode(authored)))
                    .isEqualTo(authored);
        }
    }

    @Test
    void the_order_of_the_parts_does_not_matter() {
        assertThat(decode("{\"event\":{" + GOAL + "," + GIVEN + "},\"actor\":{\"role\":\"system\"}}"))
                .isEqualTo(decode(payload(GOAL + "," + GIVEN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actor\":{\"role\":\"system\",\"later\":[1]},\"event\":{EVENT}}",
                "{\"later\":{\"deep\":[{}]},\"actor\":{\"role\":\"system\"},\"event\":{EVENT}}",
                "{\"actor\":{\"role\":\"system\"},\"event\":{\"later\":{\"deep\":[1,2]},EVENT}}",
                "{\"actor\":{\"role\":\"system\"},\"event\":{EVENT,\"note\":null}}"
            })
    void fields_that_are_not_known_are_passed_over(String template) {
        assertThat(decode(template.replace("EVENT", GOAL + "," + GIVEN)).event())
                .isEqualTo(
                        new GoalAccepted(UUID.fromString("00000000-0000-4000-8000-000000000021"), "in-meeting", null));
    }

    @Test
    void an_unknown_type_is_refused_by_name() {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> codec.decode("plan.danced.v1", new byte[0]))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("plan.danced.v1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | not an object",
                "null | not an object",
                "[] | not an object",
                "{ | not JSON",
                "{\"actor\":{\"role\":\"system\"}} | event is missing",
                "{\"actor\":null,\"event\":{GOAL,GIVEN}} | actor is missing",
                "{\"event\":{GOAL,GIVEN}} | actor is missing",
                "{\"actor\":{},\"event\":{GOAL,GIVEN}} | role",
                "{\"actor\":{\"role\":null},\"event\":{GOAL,GIVEN}} | role",
                "{\"actor\":{\"role\":\"system\"},\"event\":{GIVEN}} | goal",
                "{\"actor\":{\"role\":\"system\"},\"event\":{\"goal\":null,GIVEN}} | goal",
                "{\"actor\":{\"role\":\"system\"},\"event\":{\"goal\":\"secret\",GIVEN}} | goal",
                "{\"actor\":{\"role\":\"system\"},\"event\":{GOAL,\"given\":{\"secret\":1}}} | given",
                "{\"actor\":{\"role\":\"system\"},\"event\":[\"secret\"]} | wrong kind",
                "{\"actor\":{\"role\":\"system\"},\"event\":{GOAL,GIVEN}} {} | follows",
                "{\"actor\":{\"role\":\"system\"},\"event\":{GOAL,GIVEN} | not JSON"
            })
    void a_payload_that_is_not_what_its_type_promises_is_refused_without_quoting_it(String payload, String problem) {
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(() -> decode(payload.replace("GOAL", GOAL).replace("GIVEN", GIVEN)))
                .withMessageContaining(problem)
                .withMessageNotContaining("secret")
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ACCEPTED));
    }

    @Test
    void a_missing_number_is_not_taken_for_zero() {
        String absorbed = "{\"actor\":{\"role\":\"system\"},\"event\":{\"merge\":\"" + Samples.MERGE + "\",\"plan\":\""
                + Samples.OTHER_PLAN + "\",\"reason\":\"x\",\"goals\":[],\"interventions\":[]}}";
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(() -> codec.decode("plan.absorbed.v1", absorbed.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("planVersion");
    }

    @Test
    void a_missing_list_is_not_taken_for_an_empty_one() {
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(() -> codec.decode(
                        "plan.call-guidance-given.v1",
                        "{\"actor\":{\"role\":\"system\"},\"event\":{}}".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("entries");
    }

    private AuthoredEvent<PlanEvent> decode(String payload) {
        return codec.decode(ACCEPTED, payload.getBytes(StandardCharsets.UTF_8));
    }

    private static String payload(String event) {
        return "{\"actor\":{\"role\":\"system\"},\"event\":{" + event + "}}";
    }
}
