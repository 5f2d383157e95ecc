package se.stafett.trials.fault;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One direction of a connection through a detour: what comes in goes out in the same order, each part when it may. */
final class Direction {
    private static final int AT_ONCE = 1 << 16;
    private static final int MOST_UNDER_WAY = 256;
    private static final long GLANCE = Duration.ofMillis(5).toNanos();
    private static final Part END = new Part(0, new byte[0]);

    private final Socket from;
    private final Socket to;
    private final BlockingQueue<Part> underWay = new ArrayBlockingQueue<>(MOST_UNDER_WAY);

    private static final class Part {
        /** When it may go out, in the time of {@link System#nanoTime}. */
        private final long due;

        private final byte[] bytes;

        Part(long due, byte[] bytes) {
            this.due = due;
            this.bytes = bytes;
        }
    }

    Direction(Socket from, Socket to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Takes in until the connection ends.
     *
     * @param delay of what comes in now
     */
    void takeIn(Supplier<Duration> delay, UnaryOperator<byte[]> changed) throws InterruptedException {
        byte[] bytes = new byte[AT_ONCE];
        try {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                long due = System.nanoTime() + delay.get().toNanos();
                underWay.put(new Part(due, changed.apply(Arrays.copyOf(bytes, read))));
            }
        } catch (IOException reset) {
            underWay.clear();
        } finally {
            underWay.put(END);
        }
    }

    /** Gives out until the end has come through; what cannot be given out is dropped. */
    void giveOut(BooleanSupplier held) throws InterruptedException {
        boolean broken = false;
        for (Part part = underWay.take(); part != END; part = underWay.take()) {
            while (System.nanoTime() - part.due < 0 || (held.getAsBoolean() && !to.isClosed())) {
                LockSupport.parkNanos(GLANCE);
            }
            if (!broken) {
                broken = !given(part);
            }
        }
    }

    private boolean given(Part part) {
        try {
            to.getOutputStream().write(part.bytes);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }
}
