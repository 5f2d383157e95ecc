package se.stafett.store.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;

/** A receiver that remembers, and that fails when told to: after it has taken some of what it was given, as brokers do. */
final class Recording implements Publisher {
    private final List<LogEvent> received = new ArrayList<>();
    private final Predicate<Integer> failsAt;
    private int calls;

    Recording() {
        this(call -> false);
    }

    /** @param failsAt which calls fail, counted from 1 */
    Recording(Predicate<Integer> failsAt) {
        this.failsAt = failsAt;
    }

    @Override
    public synchronized Uni<Void> publish(List<LogEvent> events) {
        if (failsAt.test(++calls)) {
            received.addAll(events.subList(0, events.size() / 2));
            return Uni.createFrom().failure(new IllegalStateException("the receiver is away"));
        }
        received.addAll(events);
        return Uni.createFrom().voidItem();
    }

    synchronized List<LogEvent> received() {
        return List.copyOf(received);
    }

    /** Each lane's events in the order of their first arrival. Fails if one arrived before its predecessor had. */
    List<LogEvent> inOrder() {
        TreeMap<Integer, List<LogEvent>> lanes =
                received().stream().collect(Collectors.groupingBy(LogEvent::lane, TreeMap::new, Collectors.toList()));
        return lanes.values().stream().flatMap(lane -> firsts(lane).stream()).toList();
    }

    private static List<LogEvent> firsts(List<LogEvent> lane) {
        List<LogEvent> firsts = new ArrayList<>();
        for (LogEvent event : lane) {
            assertThat(event.position()).isLessThanOrEqualTo(firsts.size() + 1L);
            if (event.position() > firsts.size()) {
                firsts.add(event);
            }
        }
        return firsts;
    }
}
