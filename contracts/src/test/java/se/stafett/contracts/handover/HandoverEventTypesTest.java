package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventTypes;
import se.stafett.contracts.payload.MalformedPayload;
import se.stafett.contracts.payload.UnknownEventType;

class HandoverEventTypesTest {
    private final EventTypes<HandoverEvent> types = HandoverEventTypes.published();
    private final HandoverEventCodec codec = new HandoverEventCodec();

    @Test
    void every_event_has_a_name_and_every_name_an_event() {
        List<Class<?>> named = new ArrayList<>();
        types.names().forEach(name -> named.add(types.classOf(name)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(records(HandoverEvent.class));
    }

    @Test
    void names_are_no_class_names() {
        assertThat(types.names()).allMatch(name -> name.matches("handover\\.[a-z-]+\\.v[0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "handover.initiated", "handover.initiated.v2", "assessment.opened.v1", "HandoverInitiated"})
    void a_name_that_is_not_known_is_refused(String name) {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> codec.decode(name, new byte[0]))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(name));
    }

    @Test
    void an_event_comes_back_as_it_went_without_what_is_absent() {
        AuthoredEvent<HandoverEvent> agreed =
                new AuthoredEvent<>(Samples.PATIENT, new PositionRecorded(Samples.AGREED));
        byte[] payload = codec.encode(agreed);
        assertThat(new String(payload, StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"position\":{\"position\":\"agreed\"}}}");
        assertThat(codec.decode("handover.position-recorded.v1", payload)).isEqualTo(agreed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"item\":\"00000000-0000-4000-8000-000000000021\",\"unit\":\"SE2120001439-7HMT\"}",
                "{\"item\":\"21\",\"unit\":\"SE2120001439-7HMT\",\"acceptedBy\":\"SE2120001439-4OT1\"}",
                "{\"item\":\"00000000-0000-4000-8000-000000000021\",\"unit\":null,\"acceptedBy\":\"SE2120001439-4OT1\"}"
            })
    void an_acceptance_that_does_not_say_what_and_by_whom_is_refused(String event) {
        String payload = "{\"actor\":{\"role\":\"clinician\"},\"event\":" + event + "}";
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(() -> codec.decode("handover.item-accepted.v1", payload.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .forEach(type -> found.addAll(type.isRecord() ? List.of(type) : records(type)));
        return found;
    }
}
