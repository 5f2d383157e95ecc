package se.stafett.contracts.assessment;

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

class AssessmentEventTypesTest {
    private final EventTypes<AssessmentEvent> types = AssessmentEventTypes.published();
    private final AssessmentEventCodec codec = new AssessmentEventCodec();

    @Test
    void every_event_has_a_name_and_every_name_an_event() {
        List<Class<?>> named = new ArrayList<>();
        types.names().forEach(name -> named.add(types.classOf(name)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(records(AssessmentEvent.class));
    }

    @Test
    void names_are_no_class_names() {
        assertThat(types.names()).allMatch(name -> name.matches("assessment\\.[a-z-]+\\.v[0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assessment.opened", "assessment.opened.v2", "plan.drafted.v1", "AssessmentOpened"})
    void a_name_that_is_not_known_is_refused(String name) {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> codec.decode(name, new byte[0]))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(name));
    }

    @Test
    void an_event_comes_back_as_it_went_without_what_is_absent() {
        AuthoredEvent<AssessmentEvent> told = new AuthoredEvent<>(Samples.PATIENT, Samples.told("Vill hem."));
        byte[] payload = codec.encode(told);
        assertThat(new String(payload, StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"story\":{\"drive\":\"Vill hem.\"}}}");
        assertThat(codec.decode("assessment.story-told.v1", payload)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"instrument\":\"tug\",\"on\":\"2026-03-02\"}",
                "{\"instrument\":\"tug\",\"on\":\"2026-03-02\",\"readings\":null}",
                "{\"instrument\":\"tug\",\"on\":\"2026-03-02\",\"readings\":[{\"scale\":\"score\"}]}",
                "{\"instrument\":\"gas\",\"on\":\"2026-03-02\",\"readings\":[],\"goals\":[{\"weight\":1}]}"
            })
    void a_score_that_lacks_something_is_refused(String content) {
        String payload = "{\"actor\":{\"role\":\"system\"},\"event\":{\"score\":\"" + Samples.WALK + "\",\"content\":"
                + content + "}}";
        assertThatExceptionOfType(MalformedPayload.class)
                .isThrownBy(
                        () -> codec.decode("assessment.score-recorded.v1", payload.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .forEach(type -> found.addAll(type.isRecord() ? List.of(type) : records(type)));
        return found;
    }
}
