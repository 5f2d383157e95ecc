package se.stafett.service.traces;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {
    private static final String GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String OPEN = "00-11111111111111111111111111111111-2222222222222222-00";

    @Test
    void without_a_span_of_its_own_a_service_passes_on_what_it_was_given() {
        assertThat(Traceparent.present(GIVEN)).isEqualTo(GIVEN);
    }

    @Test
    void the_open_span_goes_before_what_was_given() {
        Span open = Span.wrap(Traceparent.read(OPEN).orElseThrow());
        String present;
        try (var scope = open.makeCurrent()) {
            assertThat(scope).isNotNull();
            present = Traceparent.present(GIVEN);
        }

        assertThat(present).isEqualTo(OPEN);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "00-4bf92f35-00f067aa0ba902b7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                GIVEN + "x"
            })
    void what_has_not_the_form_is_passed_over(String given) {
        assertThat(Traceparent.present(given)).isNull();
        assertThat(Traceparent.read(given)).isEmpty();
    }

    @Test
    void what_is_written_is_read_as_the_same() {
        SpanContext read = Traceparent.read(GIVEN).orElseThrow();

        assertThat(read.getTraceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(read.getSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(read.isSampled()).isTrue();
        assertThat(read.isRemote()).isTrue();
    }

    @Test
    void a_trace_of_zeros_is_none() {
        assertThat(Traceparent.read("00-00000000000000000000000000000000-0000000000000000-01"))
                .isEmpty();
    }
}
