package se.stafett.service.instruments;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import se.stafett.care.instrument.Instruments;

/** Reads the catalogue of instruments. Item texts are not in it, since most may not be passed on. */
public final class Catalogue {
    private static final String SHIPPED = "/instruments.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Catalogue() {}

    /** The instruments that the service ships with. */
    public static Instruments shipped() {
        try (InputStream rows = Objects.requireNonNull(Catalogue.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue of instruments is not readable", e);
        }
    }

    /**
     * @throws IllegalArgumentException when the rows contradict themselves
     * @throws IOException when they are not what the catalogue's form demands
     */
    static Instruments read(InputStream rows) throws IOException {
        return new Instruments(Arrays.stream(JSON.readValue(rows, InstrumentRow[].class))
                .map(InstrumentRow::instrument)
                .toList());
    }
}
