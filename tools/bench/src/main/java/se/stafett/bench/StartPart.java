package se.stafett.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.local.stack.Service;

/** How long the built stack takes until everything answers, and each service by itself beside the others. */
final class StartPart {
    private static final int CLINICIANS = 4;
    private static final int OTHERS = 70_000_000;
    private static final Target ALL = Target.atMost(15);
    private static final Target ONE = Target.atMost(2.5);

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;

    StartPart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() throws InterruptedException {
        List<Double> cold = new ArrayList<>();
        cold.add(seconds(() -> grounds.startCold(effort.services())));
        for (int i = 0; i < effort.coldStarts(); i++) {
            grounds.down();
            cold.add(seconds(() -> grounds.startCold(effort.services())));
        }
        if (cold.size() > 1) {
            // the first start after a build writes down which classes are loaded, and is no measure of later ones
            cold.removeFirst();
        }
        report.add(figure("up, empty data folder", cold).with(ALL));
        write();
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < effort.warmStarts(); i++) {
            grounds.down();
            warm.add(seconds(grounds::startAgain));
        }
        if (!warm.isEmpty()) {
            report.add(figure("up, data kept", warm).with(ALL));
        }
        each().forEach((service, seconds) ->
                report.add(figure(service + " ready", seconds).with(ONE)));
        MemoryRows.all(
                report,
                Part.START.title(),
                "memory, all together",
                grounds.stack().states());
    }

    /** A service with nothing in its database and its topic has less to look at when it starts. */
    private void write() throws InterruptedException {
        try (Crew crew =
                new Crew(Everybody.at(grounds.place(), effort.services(), CLINICIANS, new PatientNumbers(OTHERS)))) {
            crew.runFor(effort.warmUp()).sound();
        }
    }

    private Map<String, List<Double>> each() {
        Map<String, List<Double>> starts = new LinkedHashMap<>();
        for (Service service : effort.services()) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < effort.runs(); i++) {
                grounds.stop(service.name());
                // what else is done for a start counts as well: the system tells when a process began to the second
                // only
                seconds.add(seconds(grounds::startAgain));
            }
            starts.put(service.name(), seconds);
        }
        return starts;
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
