package se.stafett.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.ServerState;

/**
 * Processor time that each server and this program have used so far, in nanoseconds.
 *
 * @param busy that of the whole machine, 0 where it does not say
 */
record Processors(long at, long busy, Map<String, Long> used) {
    private static final Path WHOLE_MACHINE = Path.of("/proc/stat");
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final int LAST = 7;
    private static final long TICK = 10_000_000;

    static Processors now(LocalStack stack) {
        Map<String, Long> used = new LinkedHashMap<>();
        stack.states().stream()
                .map(ServerState::name)
                .forEach(name -> stack.process(name).ifPresent(process -> used.put(name, ofTree(process))));
        used.put("load generator", of(ProcessHandle.current()));
        return new Processors(System.nanoTime(), wholeMachine(), used);
    }

    /** How many processors each has kept busy since; the rest of the machine too, to see whether it was shared. */
    Map<String, Double> busySince(Processors before) {
        Map<String, Double> since = new LinkedHashMap<>();
        used.forEach((name, nanos) ->
                since.put(name, (double) (nanos - before.used.getOrDefault(name, 0L)) / (at - before.at)));
        double known = since.values().stream().mapToDouble(Double::doubleValue).sum();
        if (busy > 0) {
            since.put("everything else", Math.max(0, (double) (busy - before.busy) / (at - before.at) - known));
        }
        return since;
    }

    private static long wholeMachine() {
        if (!Files.isReadable(WHOLE_MACHINE)) {
            return 0;
        }
        try {
            String[] ticks = Files.readAllLines(WHOLE_MACHINE).getFirst().split("\\s+", -1);
            long busy = 0;
            for (int i = 1; i <= LAST; i++) {
                busy += i == IDLE || i == WAITING ? 0 : Long.parseLong(ticks[i]);
            }
            return busy * TICK;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + WHOLE_MACHINE, failed);
        }
    }

    private static long ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Processors::of)
                .sum();
    }

    private static long of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
