package se.stafett.bench;

import java.util.ArrayList;
import java.util.List;
import se.stafett.bench.care.HandedOver;
import se.stafett.bench.care.Ward;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Percentiles;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.local.stack.Service;

/**
 * What goes through several services, on a stack of its own with all four: how soon custody is seen to have moved once a
 * handover is completed, and how long the commands of a handover take that is as large as they come.
 */
final class CarePart {
    private static final int ITEMS = 40;
    private static final int PARTICIPANTS = 6;
    private static final int WARM_UPS = 20;

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;

    CarePart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() throws InterruptedException {
        grounds.startCold(Service.all());
        Ward ward = new Ward(grounds.place());
        int handovers = effort.handovers();
        for (int i = 0; i < Math.min(WARM_UPS, handovers); i++) {
            ward.handOver(1, 1).untilCustodyHasMoved();
        }
        List<Percentiles> custody = new ArrayList<>();
        List<Percentiles> commands = new ArrayList<>();
        for (int run = 0; run < effort.runs(); run++) {
            custody.add(custody(ward, handovers));
            commands.add(commands(ward, Math.max(1, handovers / 10)));
        }
        report.add(figure("completed, custody seen to have moved, p50", custody, 50));
        report.add(figure("completed, custody seen to have moved, p99", custody, 99)
                .with(Target.atMost(200)));
        String large = "a command, " + ITEMS + " items, " + PARTICIPANTS + " participants, ";
        report.add(figure(large + "p50", commands, 50));
        report.add(figure(large + "p99", commands, 99).with(Target.atMost(50)));
    }

    private static Percentiles custody(Ward ward, int handovers) throws InterruptedException {
        long[] nanos = new long[handovers];
        for (int i = 0; i < handovers; i++) {
            nanos[i] = ward.handOver(1, 1).untilCustodyHasMoved();
        }
        return Percentiles.of(nanos);
    }

    private static Percentiles commands(Ward ward, int handovers) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < handovers; i++) {
            HandedOver large = ward.handOver(ITEMS, PARTICIPANTS);
            large.untilCustodyHasMoved();
            nanos.addAll(large.commands());
        }
        return Percentiles.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    private static Figure figure(String name, List<Percentiles> runs, double percent) {
        return Figure.of(
                Part.CARE.title(),
                name,
                "ms",
                Spread.of(runs.stream().map(run -> run.millis(percent)).toList()));
    }
}
