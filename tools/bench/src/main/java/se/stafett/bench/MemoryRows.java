package se.stafett.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.local.stack.ServerState;
import se.stafett.local.stack.Service;

/** What each server occupies, and all together. */
final class MemoryRows {
    private static final Target ONE_SERVICE = Target.atMost(220);
    private static final Set<String> SERVICES =
            Service.all().stream().map(Service::name).collect(Collectors.toSet());
    private static final double MEGA = 1_000_000.0;

    private MemoryRows() {}

    /** Judged by what a service may occupy under load, and drawn. */
    static void underLoad(Report report, String title, List<ServerState> servers) {
        for (ServerState server : servers) {
            Figure row = row(title, server).in(Plot.MEMORY, server.name(), 0);
            report.add(SERVICES.contains(server.name()) ? row.with(ONE_SERVICE) : row);
        }
        all(report, title, "all together", servers);
    }

    static void all(Report report, String title, String name, List<ServerState> servers) {
        report.add(Figure.of(title, name, "MB", Spread.of(sum(servers) / MEGA)));
    }

    private static Figure row(String title, ServerState server) {
        return Figure.of(title, server.name(), "MB", Spread.of(server.memory() / MEGA));
    }

    private static long sum(List<ServerState> servers) {
        return servers.stream().mapToLong(ServerState::memory).sum();
    }

    /** Of two looks at the same servers, in the same order: each server as it was when it occupied more. */
    static List<ServerState> fuller(List<ServerState> before, List<ServerState> now) {
        List<ServerState> fuller = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            fuller.add(now.get(i).memory() > before.get(i).memory() ? now.get(i) : before.get(i));
        }
        return fuller;
    }
}
