package se.stafett.audit.source;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens sources. */
public final class Sources {
    private Sources() {}

    /** An export in a folder, or one file of events. */
    public static LogSource export(Path place) {
        return Files.isDirectory(place) ? ExportSource.open(place) : new FileSource(place);
    }

    /** @param bootstrap {@code host:port} */
    public static LogSource kafka(String bootstrap) {
        return KafkaSource.open(bootstrap);
    }
}
