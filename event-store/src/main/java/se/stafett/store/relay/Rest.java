package se.stafett.store.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A rest that can be cut short, and that grows as long as there is no reason to work. Used by one thread, woken by all. */
final class Rest {
    private final Semaphore wakeUp = new Semaphore(0);
    private final Duration shortest;
    private final Duration longest;
    private Duration next;

    Rest(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
        this.next = shortest;
    }

    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    /** The next rest is short again. */
    void begin() {
        next = shortest;
    }

    /** Rests until woken, at most as long as its turn: twice as long each time. */
    void take() throws InterruptedException {
        if (wakeUp.tryAcquire(next.toNanos(), TimeUnit.NANOSECONDS)) {
            wakeUp.drainPermits();
        }
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) > 0 ? longest : twice;
    }
}
