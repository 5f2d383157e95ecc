package se.stafett.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void every_client_acts_as_often_as_asked() throws Exception {
        Counting first = new Counting();
        Counting second = new Counting();
        try (Crew crew = new Crew(List.of(first, second))) {
            Load load = crew.runTimes(5);

            assertThat(load.durations()).hasSize(10);
            assertThat(first.acts).isEqualTo(5);
            assertThat(second.acts).isEqualTo(5);
        }
        assertThat(first.closed).isTrue();
    }

    @Test
    void an_act_that_came_late_took_as_long_as_from_when_it_was_due() throws Exception {
        try (Crew crew = new Crew(List.of(new Slow(Duration.ofMillis(30))))) {
            Load load = crew.runAt(100, Duration.ofMillis(100));

            // ten acts, due every 10 ms, each taking 30 ms: the last is done 300 ms after the begin, due after 90 ms
            assertThat(load.durations()).hasSize(10);
            assertThat(LongStream.of(load.durations()).max().orElseThrow())
                    .isGreaterThanOrEqualTo(Duration.ofMillis(210).toNanos());
        }
    }

    @Test
    void failures_are_counted_apart_and_more_than_a_few_spoil_the_run() throws Exception {
        try (Crew crew = new Crew(List.of(new Failing()))) {
            Load load = crew.runTimes(3);

            assertThat(load.failures()).isEqualTo(3);
            assertThat(load.durations()).isEmpty();
            assertThatThrownBy(load::sound)
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    private static final class Counting implements Client {
        int acts;
        boolean closed;

        @Override
        public void act() {
            acts++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private record Slow(Duration time) implements Client {
        @Override
        public void act() {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private static final class Failing implements Client {
        @Override
        public void act() throws IOException {
            throw new IOException("refused");
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
