package se.stafett.local.loader;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** The bundles that the tests read. */
final class Samples {
    private Samples() {}

    /** One patient with plans in every status. */
    static PatientBundle everyStatus() {
        return read("every-status.json");
    }

    static PatientBundle read(String name) {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return PatientBundle.of(name, new ObjectMapper().readTree(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The real care plans beside the clone; they are not part of it and may be missing. */
    static Path realPlans() {
        Path module = Path.of("").toAbsolutePath();
        return module.resolve("../../../shared/testdata/synthea-careplans").normalize();
    }
}
