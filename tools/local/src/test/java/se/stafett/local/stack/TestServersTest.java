package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TestServersTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void containers_where_they_are_to_be_had() {
        assertThat(started("auto", Optional::empty, () -> "container")).isEqualTo("container");
        assertThat(told).containsExactly("Tests run on A server: container");
    }

    @Test
    void processes_elsewhere() {
        assertThat(started("auto", () -> Optional.of("since no engine answers"), () -> fail("there is no engine")))
                .isEqualTo("embedded");
        assertThat(told).containsExactly("Tests run on A server: embedded, since no engine answers");
    }

    @Test
    void processes_where_a_container_does_not_start_after_all() {
        assertThat(started("auto", Optional::empty, TestServersTest::broken)).isEqualTo("embedded");
        assertThat(told)
                .containsExactly("Tests run on A server: embedded, since it did not start in a container: no room");
    }

    @Test
    void no_engine_is_asked_when_processes_are_wished_for() {
        assertThat(started("embedded", () -> fail("nobody asked"), () -> fail("nobody asked")))
                .isEqualTo("embedded");
    }

    @Test
    void containers_or_nothing_when_they_are_wished_for() {
        assertThat(started("containers", () -> Optional.of("since no engine answers"), () -> "container"))
                .isEqualTo("container");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> started("containers", Optional::empty, TestServersTest::broken));
    }

    @Test
    void another_wish_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> started("podman", Optional::empty, () -> "container"))
                .withMessageContaining("'podman'");
    }

    private static String broken() {
        throw new IllegalStateException("no room");
    }

    private String started(String wish, Supplier<Optional<String>> obstacle, Supplier<String> container) {
        return new TestServers(wish, obstacle, told::add).start("A server", container, () -> "embedded");
    }
}
