package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.SummaryWritten;

/** The way through several versions, tested on an event that is given two older forms here. */
class UpcasterTest {
    private static final Upcaster FROM_1 = new Upcaster("plan.summary-written", 1, event -> {
        event.set("content", event.remove("body"));
        return event;
    });
    private static final Upcaster FROM_2 = new Upcaster("plan.summary-written", 2, event -> {
        event.put("text", event.remove("content").textValue().strip());
        return event;
    });

    private final EventCodec<PlanEvent> codec = new EventCodec<>(new EventTypes.Registration<PlanEvent>()
            .add("plan.summary-written.v3", SummaryWritten.class)
            .read(FROM_2)
            .read(FROM_1)
            .build());

    @Test
    void the_first_version_is_read_through_both_steps() {
        assertThat(read("plan.summary-written.v1", "{\"body\":\" Gick bra. \"}"))
                .isEqualTo(new SummaryWritten("Gick bra."));
    }

    @Test
    void the_second_version_is_read_through_one_step() {
        assertThat(read("plan.summary-written.v2", "{\"content\":\" Gick bra. \"}"))
                .isEqualTo(new SummaryWritten("Gick bra."));
    }

    @Test
    void the_present_version_is_read_as_it_is_and_is_what_is_written() {
        assertThat(read("plan.summary-written.v3", "{\"text\":\" Gick bra. \"}"))
                .isEqualTo(new SummaryWritten(" Gick bra. "));
        assertThat(codec.typeOf(new SummaryWritten("Så."))).isEqualTo("plan.summary-written.v3");
    }

    @Test
    void a_later_version_is_not_known() {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> read("plan.summary-written.v4", "{\"text\":\"Så.\"}"));
    }

    @Test
    void an_older_payload_that_is_broken_is_refused() {
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(() -> read("plan.summary-written.v1", "\"text\""))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("plan.summary-written.v1"));
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(
                        () -> codec.decode("plan.summary-written.v1", "{\"event\":".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_step_leaves_what_it_was_given_alone() {
        ObjectNode before = JsonNodeFactory.instance.objectNode().put("body", "Så.");
        assertThat(FROM_1.apply(before).has("content")).isTrue();
        assertThat(before.has("body")).isTrue();
    }

    @Test
    void a_way_that_ends_before_the_present_version_is_noticed_at_once() {
        EventTypes.Registration<PlanEvent> registration = new EventTypes.Registration<PlanEvent>()
                .add("plan.summary-written.v3", SummaryWritten.class)
                .read(FROM_1);
        assertThatIllegalStateException()
                .isThrownBy(registration::build)
                .withMessageContaining("plan.summary-written.v2");
    }

    private PlanEvent read(String type, String event) {
        String payload = "{\"actor\":{\"role\":\"system\"},\"event\":" + event + "}";
        return codec.decode(type, payload.getBytes(StandardCharsets.UTF_8)).event();
    }
}
