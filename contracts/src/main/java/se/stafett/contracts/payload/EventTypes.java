package se.stafett.contracts.payload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one kind of stream's events. A name is a promise to everyone who holds the log: it outlives any rename of a class here, and
 * its meaning never changes. What must change gets the next version and an {@link Upcaster} from the one before.
 *
 * @param <E> the sealed type of the events
 */
public final class EventTypes<E> {
    private final Map<String, Class<? extends E>> classes;
    private final Map<Class<? extends E>, String> names = new HashMap<>();
    private final Map<String, List<Upcaster>> older = new HashMap<>();

    private EventTypes(Registration<E> registration) {
        classes = Collections.unmodifiableMap(registration.classes);
        classes.forEach((name, type) -> names.put(type, name));
        registration.upcasters.forEach(first ->
                older.put(new EventType(first.name(), first.from()).toString(), chain(first, registration.upcasters)));
    }

    /** The name under which an event is published now, for example {@code plan.goal-accepted.v1}. */
    public String nameOf(E event) {
        String name = names.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass().getName() + " has no published name");
        }
        return name;
    }

    /** All present names, in the order in which they were published. */
    public Set<String> names() {
        return classes.keySet();
    }

    /** The names of older versions, which logs hold for ever and which are read as the present ones. */
    public Set<String> olderNames() {
        return Collections.unmodifiableSet(older.keySet());
    }

    /**
     * The class of a present name.
     *
     * @throws UnknownEventType when the name is not known, or is that of an older version
     */
    public Class<? extends E> classOf(String name) {
        Class<? extends E> type = classes.get(name);
        if (type == null) {
            throw new UnknownEventType(name);
        }
        return type;
    }

    boolean isPresent(String name) {
        return classes.containsKey(name);
    }

    /** The steps from an older version to the present one, in order. */
    List<Upcaster> stepsFrom(String name) {
        List<Upcaster> steps = older.get(name);
        if (steps == null) {
            throw new UnknownEventType(name);
        }
        return steps;
    }

    private List<Upcaster> chain(Upcaster first, List<Upcaster> all) {
        List<Upcaster> chain = new ArrayList<>(List.of(first));
        while (!isPresent(after(chain.getLast()).toString())) {
            EventType next = after(chain.getLast());
            chain.add(all.stream()
                    .filter(step -> step.name().equals(next.name()) && step.from() == next.version())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing reads " + next)));
        }
        return List.copyOf(chain);
    }

    static EventType after(Upcaster step) {
        return new EventType(step.name(), step.from() + 1);
    }

    /** Collects names and upcasters before they become a registry. */
    public static final class Registration<E> {
        private final Map<String, Class<? extends E>> classes = new LinkedHashMap<>();
        private final List<Upcaster> upcasters = new ArrayList<>();

        /**
         * @param name with its version, for example {@code plan.goal-accepted.v1}
         * @throws UnknownEventType when the name has not that form
         */
        public Registration<E> add(String name, Class<? extends E> type) {
            if (classes.put(EventType.parse(name).toString(), type) != null) {
                throw new IllegalStateException(name + " is registered twice");
            }
            return this;
        }

        /** Reads an older version as the next. */
        public Registration<E> read(Upcaster upcaster) {
            upcasters.add(upcaster);
            return this;
        }

        /** @throws IllegalStateException when an older version is not read all the way to the present one */
        public EventTypes<E> build() {
            return new EventTypes<>(this);
        }
    }
}
