package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.rebuild.PlanRebuild;

class PlanLineTest {
    private static final PlanLine LINE = new PlanLine(
            UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002"), 7, 12, 9_000_000_000L, "ab", "active");

    @Test
    void a_line_is_read_as_it_was_written() throws JsonProcessingException {
        String json = LINE.json().toString();
        assertThat(json)
                .isEqualTo("{\"planId\":\"3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002\",\"version\":7,\"lane\":12,"
                        + "\"position\":9000000000,\"digest\":\"ab\",\"status\":\"active\"}");
        assertThat(PlanLine.read(new ObjectMapper().readTree(json))).isEqualTo(LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planId", "version", "lane", "position", "digest", "status"})
    void a_line_that_lacks_something_is_none(String field) {
        var json = LINE.json();
        json.remove(field);
        assertThatIllegalArgumentException().isThrownBy(() -> PlanLine.read(json));
    }

    @Test
    void a_plan_is_told_with_the_place_of_its_last_event() {
        PlanHistory history = PlanHistory.ofFive(1);
        PlanRebuild rebuild = new PlanRebuild(Histories.keysOf(history));
        history.events().forEach(rebuild::take);
        PlanLine line = PlanLine.of(rebuild, history.at(5));
        assertThat(line.version()).isEqualTo(5);
        assertThat(line.position()).isEqualTo(5);
        assertThat(line.lane()).isEqualTo(history.lane());
        assertThat(line.status()).isEqualTo("draft");
        assertThat(line.digest()).isEqualTo(rebuild.digest(history.plan).orElseThrow());
    }
}
