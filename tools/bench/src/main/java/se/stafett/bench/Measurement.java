package se.stafett.bench;

import java.time.Duration;
import java.util.Set;
import se.stafett.bench.document.RunFacts;
import se.stafett.bench.figure.Report;
import se.stafett.local.stack.Progress;

/** Goes through the parts in order. A part that fails is told of and leaves the others their turn. */
final class Measurement {
    private final Grounds grounds;
    private final Effort effort;
    private final Report report;
    private final Progress progress;
    private final RunFacts facts;
    private final long end;

    /** @param limit after which no further part is begun */
    Measurement(Grounds grounds, Effort effort, Duration limit, Report report, Progress progress, RunFacts facts) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
        this.progress = progress;
        this.facts = facts;
        this.end = System.nanoTime() + limit.toNanos();
    }

    End run(Set<Part> parts) throws Exception {
        if (parts.contains(Part.START)) {
            new StartPart(grounds, effort, report).measure();
            close(Part.START);
            if (parts.size() == 1) {
                return End.MEASURED;
            }
        }
        grounds.requirePlans();
        progress.note("Preparing the store …");
        Scene scene = Scene.prepare(grounds, effort);
        End outcome = End.MEASURED;
        for (Part part : parts) {
            if (part == Part.START) {
                continue;
            }
            if (System.nanoTime() - end > 0) {
                report.note(part.title() + " and what follows were left out: the time was over.");
                return End.TIME_OVER;
            }
            progress.note(part.title() + " …");
            if (!measured(part, scene)) {
                outcome = End.PART_FAILED;
            }
        }
        return outcome;
    }

    private boolean measured(Part part, Scene scene) throws InterruptedException {
        try {
            part.measure(scene, report);
            close(part);
            return true;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            report.note(part.title() + " failed: " + reason(failed));
            report.breakOff(part.name());
            return false;
        }
    }

    private void close(Part part) {
        String runs = effort.runs() == 1 ? ", one run" : ", " + effort.runs() + " runs";
        report.close(part.name(), facts.machine(), facts.run() + runs);
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed.getCause();
        return failed.getMessage() + (cause == null ? "" : ": " + reason(cause));
    }
}
