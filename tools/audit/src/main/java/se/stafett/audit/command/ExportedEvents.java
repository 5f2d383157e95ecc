package se.stafett.audit.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.event.LogEvent;

/** Writes events as they come, each once, and what was sealed of them behind them. */
final class ExportedEvents implements Consumer<LogEvent> {
    private final ExportWriter writer;
    private final Once once;
    private final Map<String, SealedHeads> seals;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, ExportWriter.Log> logs = new TreeMap<>();

    /** @param seals by source; a service that is not there has sealed nothing */
    ExportedEvents(ExportWriter writer, boolean mayRepeat, Map<String, SealedHeads> seals) {
        this.writer = writer;
        this.once = new Once(mayRepeat);
        this.seals = seals;
    }

    @Override
    public void accept(LogEvent event) {
        if (!once.isNew(event)) {
            return;
        }
        counts.merge(event.source(), 1L, Long::sum);
        try {
            log(event.source()).event(event);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The export cannot be written", unwritable);
        }
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
                seal.writeTo(log(source));
            } catch (IOException unwritable) {
                throw new UncheckedIOException("The export cannot be written", unwritable);
            }
        });
    }

    Exported answer(Path folder) {
        return new Exported(folder, counts, seals.keySet());
    }
}
