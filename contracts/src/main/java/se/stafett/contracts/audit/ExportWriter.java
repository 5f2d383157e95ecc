package se.stafett.contracts.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;

/**
 * Writes an export: a folder for each log, named as its service, with
 *
 * <ul>
 *   <li>{@code checkpoints/<size>}: signed checkpoints
 *   <li>{@code tile/entries/…}: the leaves, in the layout of C2SP tlog-tiles
 *   <li>{@code lane/<00 to 63>.ndjson}: the events of a lane in order, one a line, see {@link EventLine}
 * </ul>
 *
 * and {@code export.json}, which lists what there is and is written last. Events go out as they come, leaves 256 at a time. Not safe
 * for use by several threads at once.
 */
public final class ExportWriter implements AutoCloseable {
    private final Path folder;
    private final List<Log> logs = new ArrayList<>();
    private final HalfExport half;
    private boolean finished;

    /** @param folder is made if it is not there; what lies in it must not be an export */
    public ExportWriter(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Manifest.FILE))) {
            throw new IOException(folder + " holds an export already");
        }
        this.folder = folder;
        this.half = new HalfExport(folder);
    }

    /** Begins the next log. */
    public Log log(String source, String origin) {
        Log log = new Log(source, origin);
        logs.add(log);
        return log;
    }

    /** Writes what is left, and the list: only now is it an export. */
    public void finish() throws IOException {
        List<ExportedLog> written = new ArrayList<>();
        for (Log log : logs) {
            written.add(log.end());
        }
        Manifest.write(folder, written);
        finished = true;
    }

    /** Closes the files, and removes those of an export that was not finished: it is none. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            for (Log log : logs) {
                log.close();
            }
            half.remove();
        }
    }

    /** One log of the export. */
    public final class Log {
        private final String source;
        private final String origin;
        private final Map<Integer, BufferedWriter> lanes = new HashMap<>();
        private final Map<Integer, Long> counts = new TreeMap<>();
        private final List<byte[]> bundle = new ArrayList<>();
        private long leaves;

        private Log(String source, String origin) {
            this.source = source;
            this.origin = origin;
        }

        /** Adds a checkpoint; of two with the same size the later stays. */
        public void checkpoint(SignedNote note) throws IOException {
            String size = Long.toString(Checkpoint.parse(note.text()).size());
            Files.writeString(made(source.substring(1) + "/checkpoints/" + size), note.toString());
        }

        /** Adds the next leaf. */
        public void leaf(SealedHead head) throws IOException {
            bundle.add(head.toEntry());
            leaves++;
            if (bundle.size() == LogTile.FULL) {
                writeBundle();
            }
        }

        /** Adds the next event of its lane. */
        public void event(LogEvent event) throws IOException {
            int lane = event.lane();
            BufferedWriter out = lanes.get(lane);
            if (out == null) {
                out = Files.newBufferedWriter(made(ExportAudit.laneFile(source, lane)));
                lanes.put(lane, out);
            }
            out.write(EventLine.write(event));
            out.write('\n');
            counts.merge(lane, 1L, Long::sum);
        }

        private void writeBundle() throws IOException {
            EntryBundle place = new EntryBundle((leaves - 1) / LogTile.FULL, bundle.size());
            Files.write(made(source.substring(1) + "/" + place.path()), EntryBundle.write(bundle));
            bundle.clear();
        }

        private Path made(String name) throws IOException {
            return half.made(name);
        }

        private ExportedLog end() throws IOException {
            if (!bundle.isEmpty()) {
                writeBundle();
            }
            close();
            return new ExportedLog(source, origin, leaves, counts);
        }

        private void close() throws IOException {
            for (BufferedWriter out : lanes.values()) {
                out.close();
            }
            lanes.clear();
        }
    }
}
