package se.stafett.trials.fault;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;

/**
 * What is left of a trial when everything has come to rest.
 *
 * @param commands what the clients sent and were answered
 * @param store all events of the store, lane by lane, as the service reads them out
 * @param delivered all records of the topic, partition by partition, in the order of their offsets
 */
record Evidence(List<SentCommand> commands, List<LogEvent> store, List<Delivered> delivered) {
    Evidence {
        commands = List.copyOf(commands);
        store = List.copyOf(store);
        delivered = List.copyOf(delivered);
    }

    /** A place in the log. */
    record Place(int lane, long position) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::lane).thenComparingLong(Place::position);

        static Place of(LogEvent event) {
            return new Place(event.lane(), event.position());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "lane " + lane + ", position " + position;
        }
    }

    /** The stored event at each place; the first one where there are several. */
    Map<Place, LogEvent> byPlace() {
        return store.stream().collect(Collectors.toMap(Place::of, Function.identity(), (first, second) -> first));
    }

    Evidence withStore(List<LogEvent> other) {
        return new Evidence(commands, other, delivered);
    }

    Evidence withDelivered(List<Delivered> other) {
        return new Evidence(commands, store, other);
    }

    Evidence withCommands(List<SentCommand> other) {
        return new Evidence(other, store, delivered);
    }
}
