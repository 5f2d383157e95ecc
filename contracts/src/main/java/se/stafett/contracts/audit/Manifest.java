package se.stafett.contracts.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.stafett.contracts.audit.BadExport.Reason;

/** The list of what an export holds. Written last, so that an export that was never finished has none. */
final class Manifest {
    static final String FILE = "export.json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORMAT = "stafett-export-";
    private static final int VERSION = 1;
    private static final Pattern SOURCE = Pattern.compile("/[a-z][a-z0-9-]{0,99}");

    private Manifest() {}

    static void write(Path folder, List<ExportedLog> logs) throws IOException {
        ObjectNode manifest = JSON.createObjectNode().put("format", FORMAT + VERSION);
        ArrayNode list = manifest.putArray("logs");
        for (ExportedLog log : logs) {
            ObjectNode lanes = list.addObject()
                    .put("source", log.source())
                    .put("origin", log.origin())
                    .put("leaves", log.leaves())
                    .putObject("lanes");
            log.lanes().forEach((lane, events) -> lanes.put(lane.toString(), events));
        }
        Path draft = folder.resolve(FILE + ".new");
        Files.writeString(draft, manifest.toPrettyString() + "\n");
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static List<ExportedLog> read(Path folder) {
        JsonNode manifest = parse(folder);
        String format = manifest.path("format").asText();
        if (!format.matches(FORMAT + "[1-9][0-9]{0,5}")) {
            throw new BadExport(Reason.NO_EXPORT, FILE, "is not the list of an export");
        }
        if (!format.equals(FORMAT + VERSION)) {
            throw new BadExport(
                    Reason.NEWER_FORMAT, FILE, "is of the format " + format + ", which this program is too old for");
        }
        List<ExportedLog> logs = new ArrayList<>();
        manifest.path("logs").forEach(log -> logs.add(log(log)));
        return logs;
    }

    private static ExportedLog log(JsonNode log) {
        String source = log.path("source").asText();
        if (!SOURCE.matcher(source).matches() || !log.path("leaves").canConvertToLong()) {
            throw new BadExport(Reason.CORRUPT, FILE, "names a log by no source, or without its number of leaves");
        }
        SortedMap<Integer, Long> lanes = new TreeMap<>();
        log.path("lanes")
                .properties()
                .forEach(lane -> lanes.put(lane(lane.getKey()), lane.getValue().asLong()));
        return new ExportedLog(
                source, log.path("origin").asText(), log.path("leaves").asLong(), lanes);
    }

    private static int lane(String text) {
        if (!text.matches("[0-9]|[1-5][0-9]|6[0-3]")) {
            throw new BadExport(Reason.CORRUPT, FILE, "names a lane that there is not");
        }
        return Integer.parseInt(text);
    }

    private static JsonNode parse(Path folder) {
        try {
            return JSON.readTree(Files.readString(folder.resolve(FILE)));
        } catch (NoSuchFileException e) {
            throw new BadExport(
                    Reason.NO_EXPORT, FILE, "is missing: this is no export, or one that was never finished");
        } catch (JsonProcessingException e) {
            throw new BadExport(Reason.CORRUPT, FILE, "is not JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
