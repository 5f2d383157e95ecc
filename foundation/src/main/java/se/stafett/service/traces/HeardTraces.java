package se.stafett.service.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;

/**
 * Traces what listeners do with events. Each time is a trace of its own that links to those of the events: several events are heard
 * together, and the same one is heard again years later, when its trace is long over.
 */
@Singleton
public class HeardTraces {
    private static final int MOST_LINKS = 32;

    private final @Nullable Tracer tracer;

    /** @param tracer there in builds that trace, and in no other */
    HeardTraces(Instance<Tracer> tracer) {
        this.tracer = tracer.isResolvable() ? tracer.get() : null;
    }

    /** The work, traced from its beginning to its end. */
    public Uni<Void> of(String listener, List<LogEvent> events, Supplier<Uni<Void>> work) {
        return tracer == null ? work.get() : traced(tracer, listener, events, work);
    }

    private static Uni<Void> traced(Tracer tracer, String listener, List<LogEvent> events, Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> {
            Span span = begun(tracer, listener, events);
            return work.get()
                    .onFailure()
                    .invoke(failure ->
                            span.setStatus(StatusCode.ERROR, failure.getClass().getName()))
                    .onTermination()
                    .invoke(span::end);
        });
    }

    private static Span begun(Tracer tracer, String listener, List<LogEvent> events) {
        SpanBuilder span = tracer.spanBuilder("hear " + listener)
                .setNoParent()
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.batch.message_count", events.size())
                .setAttribute("stafett.source", events.getFirst().source())
                .setAttribute("stafett.listener", listener);
        events.stream()
                .map(LogEvent::traceparent)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_LINKS)
                .flatMap(traceparent -> Traceparent.read(traceparent).stream())
                .forEach(span::addLink);
        return span.startSpan();
    }
}
