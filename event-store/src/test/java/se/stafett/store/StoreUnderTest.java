package se.stafett.store;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult.Appended;

/** What the parts of the contract need: a store that is empty before each test, and short words to use it with. */
public interface StoreUnderTest {
    String SOURCE = "/test-service";

    /** The store, whose events name {@link #SOURCE}. */
    EventStore store();

    default AppendResult append(Submission submission) {
        return await(store().append(submission));
    }

    default List<LogEvent> appended(Submission submission) {
        AppendResult result = append(submission);
        if (result instanceof Appended(List<LogEvent> events)) {
            return events;
        }
        throw new AssertionError("expected to be appended, not " + result);
    }

    default List<LogEvent> stream(UUID streamId) {
        return await(store().ofStream(streamId, 0).collect().asList());
    }

    default List<LogEvent> lane(int lane) {
        return await(store().ofLane(lane, 0).collect().asList());
    }

    default List<LogEvent> everything() {
        return IntStream.range(0, Lane.COUNT)
                .boxed()
                .flatMap(lane -> lane(lane).stream())
                .toList();
    }

    static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}
