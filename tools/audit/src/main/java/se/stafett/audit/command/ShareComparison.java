package se.stafett.audit.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.audit.moment.PastViews;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.report.ProgressLine;
import se.stafett.audit.second.PlanLines;
import se.stafett.audit.second.PlansTold;
import se.stafett.audit.second.SecondProgram;
import se.stafett.audit.second.UsedKeys;
import se.stafett.audit.source.LogSource;
import se.stafett.audit.source.Share;
import se.stafett.audit.view.FoldedViews;
import se.stafett.audit.view.LiveViews;
import se.stafett.audit.view.Shown;
import se.stafett.contracts.rebuild.KeyLookup;

/** Compares one share of the log after the other: its views at the end, and at each of the moments. */
final class ShareComparison {
    private static final String PLAN = "plan";

    private final LogOptions options;
    private final LogSource log;
    private final KeyLookup keys;
    private final LiveViews live;
    private final Optional<SecondProgram> second;
    private final NavigableSet<Instant> moments;
    private final Comparison comparison;

    ShareComparison(
            LogOptions options,
            LogSource log,
            KeyLookup keys,
            LiveViews live,
            Optional<SecondProgram> second,
            NavigableSet<Instant> moments,
            Comparison comparison) {
        this.options = options;
        this.log = log;
        this.keys = keys;
        this.live = live;
        this.second = second;
        this.moments = moments;
        this.comparison = comparison;
    }

    void add(Share share) {
        UsedKeys used = new UsedKeys(keys);
        FoldedViews views = new FoldedViews(used);
        PastViews past = new PastViews(views, moments);
        @Nullable PlansTold told = second.map(program -> told(program, share, past, used)).orElse(null);
        if (told == null) {
            options.read(log, share, past);
        }
        past.end();
        try (ProgressLine progress =
                options.progress("moments", (long) views.views().size() * moments.size())) {
            for (Standing view : views.views()) {
                atEnd(view, told);
                for (Instant moment : moments) {
                    at(moment, view, past, told);
                    progress.step();
                }
            }
        }
        comparison.hidden(views.hidden());
    }

    /** Reads the share, and lets the second program fold the plans of it. */
    private PlansTold told(SecondProgram program, Share share, PastViews past, UsedKeys used) {
        try {
            Path file = Files.createTempFile("stafett-audit", ".ndjson");
            try (PlanLines lines = new PlanLines(file)) {
                options.read(log, share, event -> {
                    past.accept(event);
                    lines.accept(event);
                });
                lines.close();
                return program.fold(lines, used, moments);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The second program cannot be given the log", unwritable);
        }
    }

    private void atEnd(Standing view, @Nullable PlansTold told) {
        comparison.add(view, live.difference(view));
        if (told != null && view.kind().equals(PLAN)) {
            Optional<Shown> here = Optional.of(new Shown(view.version(), view.digest()));
            comparison.second(view, told.atEnd(view.id()).equals(here));
        }
    }

    private void at(Instant moment, Standing view, PastViews past, @Nullable PlansTold told) {
        Optional<Shown> here = past.at(view.id(), moment);
        boolean isLiveEqual = live.at(view.kind(), view.id(), moment).equals(here);
        Optional<Boolean> isSecondEqual = told == null || !view.kind().equals(PLAN)
                ? Optional.empty()
                : Optional.of(told.at(view.id(), moment).equals(here));
        comparison.at(moment, view, here.isPresent(), isLiveEqual, isSecondEqual);
    }
}
