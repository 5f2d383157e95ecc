package se.stafett.audit.moment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.stafett.audit.view.FoldedViews;
import se.stafett.audit.view.Shown;
import se.stafett.contracts.event.LogEvent;

/** The views of a share of the log, folded here, as they stood at moments. Memory: a version and a digest for each of them. */
public final class PastViews implements Consumer<LogEvent> {
    private final FoldedViews views;
    private final NavigableSet<Instant> moments;
    private final Map<UUID, Course> courses = new HashMap<>();

    /** @param views folded on the way, whose end is the present */
    public PastViews(FoldedViews views, NavigableSet<Instant> moments) {
        this.views = views;
        this.moments = moments;
    }

    @Override
    public void accept(LogEvent event) {
        UUID stream = event.streamId();
        views.view(stream)
                .filter(before -> before.version() < event.streamVersion())
                .ifPresent(before -> course(stream).passes(before, event.recordedAt(), moments));
        views.accept(event);
    }

    /** The share has been read. */
    public void end() {
        views.views().forEach(view -> course(view.id()).ends(view));
    }

    /** How a stream stood at one of the moments; nothing before it began. */
    public Optional<Shown> at(UUID stream, Instant moment) {
        return course(stream).at(moment);
    }

    private Course course(UUID stream) {
        return courses.computeIfAbsent(stream, id -> new Course());
    }
}
