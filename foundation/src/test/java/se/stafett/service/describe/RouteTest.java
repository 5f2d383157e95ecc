package se.stafett.service.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;

import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void what_is_posted_is_a_command_but_for_a_patients_reference() {
        assertThat(new Route(POST, "/v1/plans").isCommand()).isTrue();
        assertThat(new Route(POST, "/v1/patient-references").isCommand()).isFalse();
        assertThat(new Route(GET, "/v1/plans").isCommand()).isFalse();
    }

    @Test
    void a_command_on_what_is_there_needs_its_version() {
        assertThat(new Route(POST, "/v1/plans/{plan}/hold").isConditional()).isTrue();
        assertThat(new Route(POST, "/v1/plans").isConditional()).isFalse();
        assertThat(new Route(GET, "/v1/plans/{plan}").isConditional()).isFalse();
        assertThat(new Route(POST, "/v1/notices/{notice}/receipt", true).isConditional())
                .isFalse();
    }

    @Test
    void all_but_the_interfaces_own_page_take_input() {
        assertThat(new Route(GET, "/v1/plans").takesInput()).isTrue();
        assertThat(new Route(GET, "/v1/api-info").takesInput()).isFalse();
    }
}
