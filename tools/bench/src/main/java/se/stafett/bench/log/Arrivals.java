package se.stafett.bench.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A subscriber that notes when each event reaches it, in a thread of its own. */
public final class Arrivals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<Place, Long> arrived = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;

    /** Returns when it listens: no later event is missed. */
    public static Arrivals listen(String bootstrap) throws InterruptedException {
        Arrivals arrivals = new Arrivals(bootstrap);
        arrivals.thread.start();
        arrivals.listening.await();
        return arrivals;
    }

    private Arrivals(String bootstrap) {
        this.thread = Thread.ofPlatform().daemon().name("subscriber").unstarted(() -> read(bootstrap));
    }

    /** Where an event stands in the log. */
    public record Place(int lane, long position) {}

    private void read(String bootstrap) {
        try (LogReader reader = LogReader.fromEnd(bootstrap)) {
            reader.next(Duration.ZERO);
            listening.countDown();
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : reader.next(POLL)) {
                    arrived.putIfAbsent(place(record), System.nanoTime());
                }
            }
        } finally {
            listening.countDown();
        }
    }

    private static Place place(ConsumerRecord<byte[], byte[]> record) {
        return new Place((int) number(record, "ce_lane"), number(record, "ce_lanepos"));
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
        byte[] value =
                Objects.requireNonNull(record.headers().lastHeader(header)).value();
        return Long.parseLong(StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(value)), 0, value.length, 10);
    }

    /** Waits until all of these have arrived or the time is over. */
    public Map<Place, Long> of(Iterable<Place> awaited, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (Place place : awaited) {
            while (!arrived.containsKey(place) && System.nanoTime() - end < 0) {
                Thread.sleep(POLL);
            }
        }
        return Map.copyOf(arrived);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
