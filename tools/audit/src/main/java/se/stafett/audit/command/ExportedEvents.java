package se.stafett.audit.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import se.stafett.audit.source.EventTaker;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.event.LogEvent;

/** Writes events as they come, each once, and what was sealed of them behind them. */
final class ExportedEvents implements EventTaker {
    private final Interruption interruption;
    private final ExportWriter writer;
    private final Map<String, SealedHeads> seals;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, ExportWriter.Log> logs = new TreeMap<>();

    /** @param seals by source; a service that is not there has sealed nothing */
    ExportedEvents(ExportWriter writer, Map<String, SealedHeads> seals, Interruption interruption) {
        this.interruption = interruption;
        this.writer = writer;
        this.seals = seals;
    }

    @Override
    public void accept(LogEvent event) {
        counts.merge(event.source(), 1L, Long::sum);
        try {
            interruption.hold(() -> log(event.source()).event(event));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The export cannot be written", unwritable);
        }
    }

    /** What contradicts is evidence, and goes out with the rest. */
    @Override
    public void forked(LogEvent other) {
        accept(other);
    }

    private ExportWriter.Log log(String source) {
        return logs.computeIfAbsent(source, wanted -> {
            SealedHeads seal = seals.get(wanted);
            return writer.log(wanted, seal == null ? "" : seal.origin());
        });
    }

    /** Writes the seals. */
    void seal() {
        seals.forEach((source, seal) -> {
            try {
                seal.writeTo(log(source), interruption);
            } catch (IOException unwritable) {
                throw new UncheckedIOException("The export cannot be written", unwritable);
            }
        });
    }

    Exported answer(Path folder) {
        return new Exported(folder, counts, seals.keySet());
    }
}
