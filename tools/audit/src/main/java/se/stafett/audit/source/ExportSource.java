package se.stafett.audit.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import se.stafett.contracts.audit.BadExport;
import se.stafett.contracts.audit.ExportAudit;
import se.stafett.contracts.audit.ExportedLog;
import se.stafett.contracts.event.Lane;

/** An export in a folder: each lane is a share. */
final class ExportSource implements LogSource {
    private final Path folder;
    private final ExportAudit export;

    private ExportSource(Path folder, ExportAudit export) {
        this.folder = folder;
        this.export = export;
    }

    static ExportSource open(Path folder) {
        try {
            return new ExportSource(folder, ExportAudit.open(folder));
        } catch (BadExport bad) {
            throw BadExports.failure(bad);
        }
    }

    @Override
    public List<Share> shares() {
        return IntStream.range(0, Lane.COUNT)
                .mapToObj(lane -> new Share(lane, Lane.COUNT, events(lane)))
                .toList();
    }

    private long events(int lane) {
        return export.logs().stream()
                .mapToLong(log -> log.lanes().getOrDefault(lane, 0L))
                .sum();
    }

    @Override
    public void read(Share share, EventTaker taker) {
        try {
            for (ExportedLog log : export.logs()) {
                export.read(log, share.number(), taker);
            }
        } catch (BadExport bad) {
            throw BadExports.failure(bad);
        }
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public void close() {
        // Each file is closed when it has been read.
    }
}
