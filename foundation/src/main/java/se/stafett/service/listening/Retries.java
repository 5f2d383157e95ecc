package se.stafett.service.listening;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.ParkedSequence;

/**
 * Tries again by itself what could not be taken in, within the first minute. Meanwhile it lies parked, so that nobody but its patient
 * waits; what still fails then waits for a person.
 */
final class Retries {
    private static final Logger LOG = Logger.getLogger(Retries.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 9;

    private final String listener;
    private final Again again;
    private final Duration firstPause;
    private final Set<Sequence> underWay = ConcurrentHashMap.newKeySet();

    /** Applies what is parked of a patient; tells how many events that were. */
    @FunctionalInterface
    interface Again {
        Uni<Integer> retry(String source, String patientRef);
    }

    private record Sequence(String source, String patientRef) {}

    Retries(String listener, Again again) {
        this(listener, again, FIRST_PAUSE);
    }

    /** @param firstPause before the first attempt, and at least as long before each other, up to ten seconds */
    Retries(String listener, Again again, Duration firstPause) {
        this.listener = listener;
        this.again = again;
        this.firstPause = firstPause;
    }

    /** Begins with the patient of an event that was parked, unless that is under way. Returns at once. */
    void begin(LogEvent event) {
        begin(new Sequence(event.source(), event.patientRef()));
    }

    /** Begins with all who wait since before this process: it may know what the one before it did not. */
    void begin(List<ParkedSequence> waiting) {
        waiting.forEach(sequence -> begin(new Sequence(sequence.source(), sequence.patientRef())));
    }

    private void begin(Sequence sequence) {
        if (!underWay.add(sequence)) {
            return;
        }
        Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(firstPause)
                .chain(() -> again.retry(sequence.source(), sequence.patientRef()))
                .onFailure()
                .retry()
                .withBackOff(firstPause, LONGEST_PAUSE)
                .atMost(ATTEMPTS - 1)
                .onTermination()
                .invoke(() -> underWay.remove(sequence))
                .subscribe()
                .with(
                        applied -> LOG.infof("%s has taken in %d events at another try", listener, applied),
                        failure -> LOG.errorf("%s holds a patient's events back until someone has looked", listener));
    }
}
