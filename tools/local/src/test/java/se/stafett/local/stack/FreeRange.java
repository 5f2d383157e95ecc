package se.stafett.local.stack;

import java.util.stream.IntStream;

/** A base port whose whole range is free at the moment. */
final class FreeRange {
    private FreeRange() {}

    static int base() {
        return IntStream.iterate(20_000 + (int) (ProcessHandle.current().pid() % 300) * 100, base -> base + 100)
                .filter(base -> IntStream.of(32, 92, 93).allMatch(offset -> Ports.isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }
}
