package se.stafett.discharge.read.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.discharge.domain.Deadline;
import se.stafett.discharge.domain.DeadlineState;
import se.stafett.discharge.domain.NoDuty;
import se.stafett.discharge.domain.PaymentDuty;
import se.stafett.discharge.domain.Rule;

/** What is absent is left out, and times are written as in events. */
class DeadlinesViewTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_deadline_that_waits_says_what_and_by_which_law(Rule rule) {
        JsonNode shown = JSON.valueToTree(DeadlinesView.Item.of(new Deadline(
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DeadlineState.NOT_STARTED)));
        assertThat(shown.properties()).hasSize(3);
        assertThat(shown.path("rule").asText()).isEqualTo(rule.code());
        assertThat(shown.path("source").asText()).isEqualTo(rule.source());
        assertThat(shown.path("state").asText()).isEqualTo("not-started");
    }

    @ParameterizedTest
    @EnumSource(DeadlineState.class)
    void a_deadline_says_all_that_is_known(DeadlineState state) {
        JsonNode shown = JSON.valueToTree(DeadlinesView.Item.of(new Deadline(
                Rule.PLANNING_CALL,
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(1)),
                Optional.of(NOON.plusSeconds(2)),
                Optional.of(NOON.plusSeconds(3)),
                state)));
        assertThat(shown.path("startsAt").asText()).isEqualTo("2026-03-02T12:00:00.000000Z");
        assertThat(shown.path("due").asText()).isEqualTo("2026-03-02T12:00:01.000000Z");
        assertThat(shown.path("metAt").asText()).isEqualTo("2026-03-02T12:00:02.000000Z");
        assertThat(shown.path("stoppedAt").asText()).isEqualTo("2026-03-02T12:00:03.000000Z");
        assertThat(shown.path("state").asText()).isEqualTo(state.code());
    }

    @Test
    void a_payment_duty_says_from_when_and_until() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        DeadlinesView.Duty begun =
                DeadlinesView.Duty.of(new PaymentDuty.Begins(day, Optional.of(day.plusDays(2)), true));
        assertThat(begun).isEqualTo(new DeadlinesView.Duty(day, day.plusDays(2), true, null));
        assertThat(DeadlinesView.Duty.of(new PaymentDuty.Begins(day, Optional.empty(), false)))
                .isEqualTo(new DeadlinesView.Duty(day, null, false, null));
    }

    @ParameterizedTest
    @EnumSource(NoDuty.class)
    void where_there_is_none_it_says_why(NoDuty why) {
        JsonNode shown = JSON.valueToTree(DeadlinesView.Duty.of(new PaymentDuty.None(why)));
        assertThat(shown.properties()).hasSize(1);
        assertThat(shown.path("none").asText()).isEqualTo(why.code());
    }
}
