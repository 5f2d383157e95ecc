package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.stafett.local.stack.Service;

class CareServicesTest {
    private final CareServices services = new CareServices(
            service -> URI.create("http://127.0.0.1:74" + service.offset() + "/v1"),
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1)),
            CommandLog.none());

    @Test
    void an_address_tells_which_service_is_meant() {
        assertThat(services.at("/plans")).isSameAs(services.of(Service.PLAN));
        assertThat(services.at("/handovers/1/items")).isSameAs(services.of(Service.HANDOVER));
        assertThat(services.at("/follow-ups?plan=1")).isSameAs(services.of(Service.NOTIFICATION));
        assertThat(services.at("/assessments")).isSameAs(services.of(Service.ASSESSMENT));
    }

    @Test
    void nobody_answers_at_an_unknown_address() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.at("/weather"))
                .withMessageContaining("/weather");
    }
}
