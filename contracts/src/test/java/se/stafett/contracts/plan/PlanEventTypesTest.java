package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.EventTypes;
import se.stafett.contracts.payload.UnknownEventType;

class PlanEventTypesTest {
    private final EventTypes<PlanEvent> types = PlanEventTypes.published();

    @Test
    void every_event_has_a_name_and_every_name_an_event() {
        List<Class<?>> named = new ArrayList<>();
        types.names().forEach(name -> named.add(types.classOf(name)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(records(PlanEvent.class));
    }

    @Test
    void a_name_is_found_for_an_event() {
        assertThat(types.nameOf(Samples.accepted(Samples.WALK))).isEqualTo("plan.goal-accepted.v1");
    }

    @Test
    void names_are_no_class_names() {
        for (String name : types.names()) {
            assertThat(name).matches("plan\\.[a-z-]+\\.v[0-9]+");
            assertThat(types.classOf(name).getSimpleName()).isNotEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan.goal-accepted",
                "plan.goal-accepted.v0",
                "plan.goal-accepted.v2",
                "plan.goal-accepted.v01",
                "plan.goal-accepted.v99999",
                "plan.Goal-Accepted.v1",
                "handover.offered.v1",
                "GoalAccepted"
            })
    void a_name_that_is_not_known_is_refused(String name) {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> types.classOf(name))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(name));
    }

    @Test
    void a_name_is_registered_once_and_in_the_right_form() {
        EventTypes.Registration<PlanEvent> registration =
                new EventTypes.Registration<PlanEvent>().add("plan.held.v1", PlanHeld.class);
        assertThatIllegalStateException().isThrownBy(() -> registration.add("plan.held.v1", PlanResumed.class));
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> registration.add("PlanHeld", PlanHeld.class));
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .forEach(type -> found.addAll(type.isRecord() ? List.of(type) : records(type)));
        return found;
    }
}
