package se.stafett.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.ServerState;

/** Processor time that each server and this program have used so far, in nanoseconds. */
record Processors(long at, Map<String, Long> used) {

    static Processors now(LocalStack stack) {
        Map<String, Long> used = new LinkedHashMap<>();
        stack.states().stream()
                .map(ServerState::name)
                .forEach(name -> stack.process(name).ifPresent(process -> used.put(name, ofTree(process))));
        used.put("load generator", of(ProcessHandle.current()));
        return new Processors(System.nanoTime(), used);
    }

    /** How many processors each has kept busy since. */
    Map<String, Double> busySince(Processors before) {
        Map<String, Double> busy = new LinkedHashMap<>();
        used.forEach((name, nanos) ->
                busy.put(name, (double) (nanos - before.used.getOrDefault(name, 0L)) / (at - before.at)));
        return busy;
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
