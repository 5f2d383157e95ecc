package se.stafett.followup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.service.listening.Listener;
import se.stafett.service.listening.WholeLog;

/** A command is followed from the caller through the store and Kafka to what a listener does with its event. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class TracesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AttributeKey<String> LISTENER = AttributeKey.stringKey("stafett.listener");

    @Inject
    InMemorySpanExporter spans;

    @Inject
    WholeLog log;

    @All
    @Inject
    List<Listener> listeners;

    /** Found by the service in place of an exporter to elsewhere. */
    static class Kept {
        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Test
    void a_commands_trace_is_continued_by_the_service_and_linked_to_by_the_listener() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String caller = "00f067aa0ba902b7";
        aRelativeTells("00-" + trace + "-" + caller + "-01");

        await().atMost(PATIENCE)
                .until(() -> spans.getFinishedSpanItems().stream().anyMatch(span -> isHeard(span, trace)));
        List<SpanData> all = spans.getFinishedSpanItems();
        SpanData served = all.stream()
                .filter(span -> span.getTraceId().equals(trace)
                        && span.getParentSpanId().equals(caller))
                .findFirst()
                .orElseThrow();
        assertThat(served.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(all).filteredOn(span -> isHeard(span, trace)).allSatisfy(heard -> {
            assertThat(heard.getTraceId()).isNotEqualTo(trace);
            assertThat(heard.getParentSpanContext().isValid()).isFalse();
            assertThat(heard.getLinks())
                    .anyMatch(link -> link.getSpanContext().getSpanId().equals(served.getSpanId()));
        });
    }

    @Test
    void who_hears_the_whole_log_again_links_to_what_is_long_over() {
        Listener listener = listeners.getFirst();
        aRelativeTells("00-" + UUID.randomUUID().toString().replace("-", "") + "-00f067aa0ba902b7-01");
        await().atMost(PATIENCE).until(() -> !heardBy(listener).isEmpty());
        List<SpanData> before = heardBy(listener);

        log.to(listener).await().atMost(PATIENCE);

        await().atMost(PATIENCE).until(() -> heardBy(listener).stream().anyMatch(span -> !before.contains(span)));
        assertThat(heardBy(listener)).allSatisfy(span -> {
            assertThat(span.getParentSpanContext().isValid()).isFalse();
            assertThat(span.getLinks())
                    .extracting(link -> link.getSpanContext().getTraceId())
                    .doesNotContain(span.getTraceId());
        });
    }

    private static void aRelativeTells(String traceparent) {
        FollowedPlan plan = FollowedPlan.agreed(FollowedPlan.today().plusDays(30));
        plan.followUp();
        JsonNode followUp = plan.followUps().getFirst();
        Request.post(
                        "/v1/follow-ups/" + followUp.path("followUpId").asText() + "/experiences",
                        "{\"teller\":\"relative\",\"text\":\"Bra.\"}")
                .by(People.ward())
                .withNewKey()
                .onVersion(followUp.path("version").asLong())
                .with("traceparent", traceparent)
                .send()
                .ok();
    }

    private List<SpanData> heardBy(Listener listener) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> listener.name().equals(span.getAttributes().get(LISTENER)))
                .filter(span -> !span.getLinks().isEmpty())
                .toList();
    }

    private static boolean isHeard(SpanData span, String trace) {
        return span.getAttributes().get(LISTENER) != null
                && span.getLinks().stream()
                        .anyMatch(link -> link.getSpanContext().getTraceId().equals(trace));
    }

    @Test
    void spans_name_no_person() {
        FollowedPlan plan = FollowedPlan.agreed(FollowedPlan.today().plusDays(30));
        plan.followUp();

        await().atMost(PATIENCE).until(() -> !spans.getFinishedSpanItems().isEmpty());
        assertThat(spans.getFinishedSpanItems())
                .allSatisfy(span -> assertThat(span.toString()).doesNotContain(plan.number()));
    }
}
