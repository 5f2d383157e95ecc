package se.stafett.service.read;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.page.PageRequest;
import se.stafett.service.storage.History;
import se.stafett.service.storage.Stored;

/**
 * The events of one thing, oldest first.
 *
 * @param next the cursor of the next page, absent on the last
 */
@Schema(name = "EventPage", description = "One page; next is the cursor of the next one, if there is one.")
public record EventPage(List<EventView> items, @Nullable String next) {

    /**
     * Answers with a page of events.
     *
     * @param search the page that is asked for, its positions being versions
     * @param guard lets the caller through who may know of the thing
     */
    public static <S, V> Uni<Response> of(
            History<S, ?, ?, V> history, UUID id, PageRequest search, Consumer<Stored<S, V>> guard, UriInfo asked) {
        long after = search.after(Long::parseLong).orElse(0L);
        return history.latest(id)
                .invoke(guard)
                .flatMap(stored -> history.opened(id, after)
                        .select()
                        .first(search.lookFor())
                        .map(EventView::of)
                        .collect()
                        .asList())
                .map(found -> search.page(found, event -> Long.toString(event.version()))
                        .answer(asked));
    }
}
