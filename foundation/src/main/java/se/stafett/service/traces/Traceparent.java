package se.stafett.service.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text by which events name the trace that they came from: W3C Trace Context, version 00. */
public final class Traceparent {
    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private Traceparent() {}

    /** The span that is open at this place; without one, what the caller gave, if that has the form. */
    public static @Nullable String present(@Nullable String given) {
        SpanContext open = Span.current().getSpanContext();
        if (open.isValid()) {
            return "00-" + open.getTraceId() + "-" + open.getSpanId() + "-"
                    + open.getTraceFlags().asHex();
        }
        return given != null && FORM.matcher(given).matches() ? given : null;
    }

    /** What an event says, as something that can be linked to. */
    static Optional<SpanContext> read(@Nullable String traceparent) {
        Matcher matcher = FORM.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches()
                ? Optional.of(SpanContext.createFromRemoteParent(
                                matcher.group(1),
                                matcher.group(2),
                                TraceFlags.fromHex(matcher.group(3), 0),
                                TraceState.getDefault()))
                        .filter(SpanContext::isValid)
                : Optional.empty();
    }
}
