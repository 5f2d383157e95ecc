package se.stafett.contracts.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export says that it holds of one log.
 *
 * @param source the service whose log it is, for example {@code /plan-service}
 * @param origin the log's name in its checkpoints; empty if nothing of it was sealed
 * @param leaves how many
 * @param lanes the number of events of each lane that has any
 */
public record ExportedLog(String source, String origin, long leaves, SortedMap<Integer, Long> lanes) {
    public ExportedLog {
        lanes = new TreeMap<>(lanes);
    }

    ExportedLog(String source, String origin, long leaves, Map<Integer, Long> lanes) {
        this(source, origin, leaves, new TreeMap<>(lanes));
    }

    /** The folder of this log within the export. */
    String folder() {
        return source.substring(1);
    }
}
