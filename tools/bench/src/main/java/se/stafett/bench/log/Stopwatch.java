package se.stafett.bench.log;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time since a moment: by the clock, and of the processor that this thread has used. */
record Stopwatch(long began, long used) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    Pass pass(long events) {
        return new Pass(events, (System.nanoTime() - began) / 1e9, (THREADS.getCurrentThreadCpuTime() - used) / 1e9);
    }
}
