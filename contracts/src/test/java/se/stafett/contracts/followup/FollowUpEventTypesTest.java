package se.stafett.contracts.followup;

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

class FollowUpEventTypesTest {
    private final EventTypes<FollowUpEvent> types = FollowUpEventTypes.published();
    private final FollowUpEventCodec codec = new FollowUpEventCodec();

    @Test
    void every_event_has_a_name_and_every_name_an_event() {
        List<Class<?>> named = new ArrayList<>();
        types.names().forEach(name -> named.add(types.classOf(name)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(records(FollowUpEvent.class));
    }

    @Test
    void names_are_no_class_names() {
        assertThat(types.names()).allMatch(name -> name.matches("follow-up\\.[a-z-]+\\.v[0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "follow-up.scheduled", "follow-up.scheduled.v2", "-up.scheduled.v1", "follow-.moved.v1"})
    void a_name_that_is_not_known_is_refused(String name) {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> codec.decode(name, new byte[0]))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(name));
    }

    @Test
    void an_event_comes_back_as_it_went_without_what_is_absent() {
        AuthoredEvent<FollowUpEvent> told = new AuthoredEvent<>(Samples.PATIENT, Samples.told());
        byte[] payload = codec.encode(told);
        assertThat(new String(payload, StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"experience\":\"" + Samples.EXPERIENCE
                        + "\",\"teller\":\"patient\",\"text\":\"Det går lättare.\"}}");
        assertThat(codec.decode("follow-up.experience-told.v1", payload)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"goal\":\"00000000-0000-4000-8000-000000000011\"}",
                "{\"goal\":\"00000000-0000-4000-8000-000000000011\",\"achievement\":null}",
                "{\"achievement\":\"improving\"}",
                "{\"goal\":\"11\",\"achievement\":\"improving\"}",
                "{\"goal\":\"00000000-0000-4000-8000-000000000011\",\"achievement\":\"improving\",\"gas\":\"1\"}"
            })
    void an_achievement_that_lacks_something_is_refused(String event) {
        String payload = "{\"actor\":{\"role\":\"system\"},\"event\":" + event + "}";
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(() ->
                        codec.decode("follow-up.achievement-recorded.v1", payload.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .forEach(type -> found.addAll(type.isRecord() ? List.of(type) : records(type)));
        return found;
    }
}
