package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JourneyTest {
    @Test
    void a_journey_is_told_from_after_the_one_before() throws JsonProcessingException {
        Journey journey = told("""
                {"follows":false,
                 "steps":[{"step":"plan","text":"a"},{"step":"exit","text":"b"},
                          {"step":"plan","unit":"SE0000000001-STROKE","text":"c"},{"step":"exit","text":"d"}],
                 "deviations":[{"code":"plan-without-need","unit":"SE0000000001-STROKE","text":"e"}]}""");

        assertThat(journey.follows()).isFalse();
        assertThat(journey.steps())
                .containsExactly(
                        new Journey.Line("plan", "SE0000000001-STROKE", "c"), new Journey.Line("exit", "", "d"));
        assertThat(journey.departures())
                .containsExactly(new Journey.Line("plan-without-need", "SE0000000001-STROKE", "e"));
    }

    @Test
    void a_first_journey_is_told_from_its_beginning() throws JsonProcessingException {
        assertThat(told("{\"follows\":true,\"steps\":[{\"step\":\"entry\"},{\"step\":\"exit\"}],\"deviations\":[]}")
                        .steps())
                .extracting(Journey.Line::code)
                .containsExactly("entry", "exit");
    }

    private static Journey told(String json) throws JsonProcessingException {
        return Journey.of(new ObjectMapper().readTree(json));
    }
}
