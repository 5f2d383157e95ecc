package se.stafett.bench;

import java.util.List;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.local.stack.ServerState;

/** What each server occupies, and all together. */
final class MemoryRows {
    private static final Target ALL_TOGETHER = Target.atMost(1_500);
    private static final double MEGA = 1_000_000.0;

    private MemoryRows() {}

    static void add(Report report, String title, List<ServerState> servers) {
        servers.forEach(server -> report.add(Figure.of(title, server.name(), "MB", Spread.of(server.memory() / MEGA))));
        report.add(Figure.of(title, "all together", "MB", Spread.of(sum(servers) / MEGA))
                .with(ALL_TOGETHER));
    }

    /** Resident bytes of all. */
    static long sum(List<ServerState> servers) {
        return servers.stream().mapToLong(ServerState::memory).sum();
    }
}
