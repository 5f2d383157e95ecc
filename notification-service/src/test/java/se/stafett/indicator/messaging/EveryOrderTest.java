package se.stafett.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Track;
import se.stafett.indicator.domain.rules.Cases;
import se.stafett.indicator.messaging.Way.Happened;

/** Whatever happened, and in whatever order the logs of several services arrive, the same is counted. */
class EveryOrderTest {
    private static final int PATIENTS = 200;
    private static final int EVENTS = 60;
    private static final int ORDERS = 4;

    @Test
    void in_whatever_order_the_logs_of_services_arrive_the_same_is_counted() {
        Set<Indicator> seen = EnumSet.noneOf(Indicator.class);
        for (int seed = 0; seed < PATIENTS; seed++) {
            Random random = new Random(seed);
            List<Happened> happened = RandomWay.of(random, EVENTS);
            Track track = Way.track(happened);
            List<Case> cases = Cases.of(track);
            cases.forEach(one -> seen.add(one.indicator()));
            for (int order = 0; order < ORDERS; order++) {
                Track other = Way.track(interleaved(happened, random));
                assertThat(other).as("seed %d", seed).isEqualTo(track);
                assertThat(Cases.of(other)).as("seed %d", seed).isEqualTo(cases);
            }
            assertThat(cases).as("seed %d", seed).extracting(Case::id).doesNotHaveDuplicates();
        }
        assertThat(seen).containsExactlyInAnyOrder(Indicator.values());
    }

    static Stream<Path> everyPublishedEvent() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("../contracts/src/test/resources/golden"))) {
            return golden.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPublishedEvent")
    void an_event_that_is_passed_over_would_change_nothing(Path golden) throws IOException {
        String type = type(golden);
        Object said = AnyEvent.decode(type, Files.readAllBytes(golden)).event();
        Track full = Way.track(RandomWay.of(new Random(1), 300));
        Happened at = Happened.of(new Told(UUID.randomUUID(), said), Instant.EPOCH, UUID.randomUUID());

        boolean changes = !Tracking.after(full, at.event(), said).equals(full)
                || RandomWay.streams()
                        .map(stream -> Happened.of(new Told(stream, said), Instant.EPOCH, UUID.randomUUID()))
                        .anyMatch(
                                one -> !Tracking.after(full, one.event(), said).equals(full));

        assertThat(!changes || CountedEvents.include(type)).as(type).isTrue();
    }

    @Test
    void every_event_that_is_looked_at_is_one_that_is_published() throws IOException {
        assertThat(everyPublishedEvent()
                        .map(EveryOrderTest::type)
                        .filter(CountedEvents::include)
                        .map(type -> type.substring(0, type.lastIndexOf(".v")))
                        .distinct())
                .hasSize(35);
    }

    /** The logs of the services side by side, each in its own order. */
    private static List<Happened> interleaved(List<Happened> happened, Random random) {
        Map<String, Deque<Happened>> logs = new LinkedHashMap<>();
        happened.forEach(one -> logs.computeIfAbsent(one.told().source(), source -> new ArrayDeque<>())
                .add(one));
        List<Deque<Happened>> left = new ArrayList<>(logs.values());
        List<Happened> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Deque<Happened> log = left.get(random.nextInt(left.size()));
            // Sometimes one service is far behind the others.
            for (int some = random.nextInt(12); some >= 0 && !log.isEmpty(); some--) {
                order.add(log.remove());
            }
            left.removeIf(Deque::isEmpty);
        }
        return order;
    }

    private static String type(Path golden) {
        return golden.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
