package se.stafett.bench;

import java.util.ArrayList;
import java.util.List;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;

/** How long the built stack takes until everything answers. The last one started stays up. */
final class StartPart {
    private static final Target TARGET = Target.atMost(20);

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;

    StartPart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() {
        List<Double> cold = new ArrayList<>();
        for (int i = 0; i < effort.coldStarts(); i++) {
            grounds.down();
            cold.add(seconds(grounds::startCold));
        }
        report.add(figure("ready, empty data folder", cold).with(TARGET));
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < effort.warmStarts(); i++) {
            grounds.down();
            warm.add(seconds(grounds::startAgain));
        }
        if (!warm.isEmpty()) {
            report.add(figure("ready, data kept", warm).with(TARGET));
        }
        MemoryRows.add(report, "Memory, after the start", grounds.stack().states());
    }

    private static Figure figure(String name, List<Double> seconds) {
        return Figure.of(Part.START.title(), name, "s", Spread.of(seconds));
    }

    private static double seconds(Runnable start) {
        long begin = System.nanoTime();
        start.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
