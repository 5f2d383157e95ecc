package se.stafett.followup.messaging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.followup.domain.FollowUpEvent;

/** Every kind of event that can happen to a follow-up. */
final class EventKinds {
    private EventKinds() {}

    static Set<Class<?>> all() {
        return within(FollowUpEvent.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> within(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventKinds::within) : Stream.of(type);
    }
}
