package se.stafett.contracts.discharge;

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

class DischargeEventTypesTest {
    private final EventTypes<DischargeEvent> types = DischargeEventTypes.published();
    private final DischargeEventCodec codec = new DischargeEventCodec();

    @Test
    void every_event_has_a_name_and_every_name_an_event() {
        List<Class<?>> named = new ArrayList<>();
        types.names().forEach(name -> named.add(types.classOf(name)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(records(DischargeEvent.class));
    }

    @Test
    void names_are_no_class_names() {
        assertThat(types.names()).allMatch(name -> name.matches("discharge\\.[a-z-]+\\.v[0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "discharge.cancelled", "discharge.cancelled.v2", "plan.drafted.v1", "PatientLeft"})
    void a_name_that_is_not_known_is_refused(String name) {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> codec.decode(name, new byte[0]))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(name));
    }

    @Test
    void an_event_comes_back_as_it_went_without_what_is_absent() {
        AuthoredEvent<DischargeEvent> agreed =
                new AuthoredEvent<>(Samples.CLINICIAN, new PaymentAgreed(null, "Fem dagar."));
        byte[] payload = codec.encode(agreed);
        assertThat(new String(payload, StandardCharsets.UTF_8)).endsWith("\"event\":{\"note\":\"Fem dagar.\"}}");
        assertThat(codec.decode("discharge.payment-agreed.v1", payload)).isEqualTo(agreed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"meetingAt\":\"2026-03-05T12:00:00.000000Z\"}",
                "{\"meetingAt\":\"2026-03-05T12:00:00.000000Z\",\"units\":null}",
                "{\"units\":[\"SE2321000016-39KJ\"]}"
            })
    void a_call_that_lacks_something_is_refused(String event) {
        String payload = "{\"actor\":{\"role\":\"system\"},\"event\":" + event + "}";
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(
                        () -> codec.decode("discharge.planning-called.v1", payload.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .forEach(type -> found.addAll(type.isRecord() ? List.of(type) : records(type)));
        return found;
    }
}
