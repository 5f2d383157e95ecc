package se.stafett.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.contracts.payload.EventTypes;
import se.stafett.contracts.payload.UnknownEventType;

class NewerReleaseTest {
    private final NewerRelease outage = new NewerRelease();

    @Test
    void an_event_of_a_version_that_is_not_known_yet_passes_by_itself() {
        EventCodec<Object> codec = new EventCodec<>(new EventTypes.Registration<>().build());

        Throwable failure = catchThrowable(() -> codec.decode("plan.held.v9", new byte[0]));

        assertThat(failure).isInstanceOf(UnknownEventType.class);
        assertThat(outage.explains(failure)).isTrue();
    }

    @Test
    void what_is_wrong_otherwise_does_not() {
        assertThat(outage.explains(new IllegalStateException("broken"))).isFalse();
    }
}
