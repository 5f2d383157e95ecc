package se.stafett.service.parked;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.ProblemException;
import se.stafett.service.listening.Listener;
import se.stafett.store.inbox.ParkedSequences;

/** What is parked at each of the service's listeners. */
@Singleton
class Parked {
    private final Map<String, ParkedSequences> listeners = new TreeMap<>();

    Parked(SessionFactory sessions, @All List<Listener> listeners) {
        for (Listener listener : listeners) {
            this.listeners.put(listener.name(), new ParkedSequences(sessions, listener.name(), listener::of));
        }
    }

    /** All that wait, listener by listener, those that have waited longest first. */
    Uni<List<ParkedView>> waiting() {
        return Multi.createFrom()
                .iterable(listeners.entrySet())
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.getValue()
                        .waiting()
                        .map(waiting -> waiting.stream()
                                .map(sequence -> ParkedView.of(listener.getKey(), sequence))
                                .toList()))
                .onItem()
                .<ParkedView>disjoint()
                .collect()
                .asList();
    }

    /** @throws ProblemException 404, when there is no such listener */
    ParkedSequences at(String listener) {
        ParkedSequences found = listeners.get(listener);
        if (found == null) {
            throw notFound();
        }
        return found;
    }

    static ProblemException notFound() {
        return Problem.of(404, "parked-not-found").asException();
    }
}
