package se.stafett.bench.course;

import java.util.concurrent.atomic.AtomicInteger;

/** National reserve numbers one after the other, of a century that no person can have. May be shared by threads. */
public final class PatientNumbers {
    private static final int HOW_MANY = 100_000_000;

    private final AtomicInteger given;

    public PatientNumbers() {
        this(0);
    }

    /** @param first how many are left out, since others use them */
    public PatientNumbers(int first) {
        this.given = new AtomicInteger(first);
    }

    /** @throws IllegalStateException when all are used */
    public String next() {
        int number = given.getAndIncrement();
        if (number >= HOW_MANY) {
            throw new IllegalStateException("no patient number is left");
        }
        return String.format("98%06dBX%02d", number / 100, number % 100);
    }
}
