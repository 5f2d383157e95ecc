package se.stafett.bench;

import java.io.IOException;
import java.util.List;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Percentiles;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.LongPlan;
import se.stafett.bench.load.PastReader;
import se.stafett.local.stack.Service;

/** A plan with very many events, and one with a hundredth of them, read as they were at random moments, one read after the other. */
final class PastPart {
    private static final Target SLOWEST = Target.atMost(100);
    private static final int TIMES_SHORTER = 100;

    private final Scene scene;
    private final Effort effort;
    private final Report report;

    PastPart(Scene scene, Report report) {
        this.scene = scene;
        this.effort = scene.effort();
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        int events = (int) effort.few();
        LongPlan longLived = grown(events);
        LongPlan young = grown(Math.max(2, events / TIMES_SHORTER));
        scene.grounds().stop(Service.PLAN.name());
        scene.grounds().startAgain();
        try (Crew reader = crew(young)) {
            reader.runFor(effort.run()).sound();
        }
        double first;
        try (Crew reader = crew(longLived)) {
            first = Percentiles.of(reader.runTimes(1).sound().durations()).millis(100);
        }
        Loads ofLong = read(longLived);
        Loads ofYoung = read(young);
        for (int percent : List.of(50, 99)) {
            Figure figure = figure(events + " events, p" + percent, ofLong.millis(percent))
                    .with(new Limit(
                            "with " + Math.max(2, events / TIMES_SHORTER) + " events",
                            ofYoung.millis(percent).median()));
            report.add(percent == 99 ? figure.with(SLOWEST) : figure);
        }
        report.add(figure(events + " events, the first read after a start", Spread.of(first)));
    }

    private LongPlan grown(int events) throws IOException {
        return LongPlan.grown(scene.address(), scene.patients().next(), events);
    }

    private Loads read(LongPlan plan) throws IOException, InterruptedException {
        Loads loads = new Loads();
        try (Crew reader = crew(plan)) {
            reader.runFor(effort.run()).sound();
            for (int i = 0; i < effort.runs(); i++) {
                loads.add(reader.runFor(effort.run()));
            }
        }
        return loads;
    }

    private Crew crew(LongPlan plan) throws IOException {
        return new Crew(List.of(new PastReader(scene.address(), plan, 1)));
    }

    private static Figure figure(String name, Spread millis) {
        return Figure.of(Part.PAST.title(), name, "ms", millis);
    }
}
