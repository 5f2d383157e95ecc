package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static final String PLAN = "3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002";

    @Test
    void an_answer_is_read_with_its_place() throws JsonProcessingException {
        assertThat(Answer.read(json("{\"planId\":\"" + PLAN + "\",\"version\":4,\"lane\":12,\"position\":9000000000}")))
                .isEqualTo(new Answer(UUID.fromString(PLAN), 4, 12, 9_000_000_000L, null));
    }

    @Test
    void later_fields_are_passed_over() throws JsonProcessingException {
        assertThat(Answer.read(json(
                                "{\"planId\":\"" + PLAN + "\",\"version\":1,\"lane\":1,\"position\":1,\"more\":true}"))
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planId", "version", "lane", "position"})
    void an_answer_that_lacks_something_is_no_answer(String field) throws JsonProcessingException {
        JsonNode whole = json("{\"planId\":\"" + PLAN + "\",\"version\":4,\"lane\":12,\"position\":345}");
        ((ObjectNode) whole).remove(field);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.read(whole))
                .withMessageContaining(field);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
