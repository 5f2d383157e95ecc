package se.stafett.discharge.limits;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the resource: limits that hold by default, and rows of regions that differ from them. */
record LimitsFile(@Nullable LimitsRow defaults, @Nullable List<RegionRow> regions) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws IOException when it is not of the form */
    static LimitsFile read(InputStream json) throws IOException {
        return JSON.readValue(json, LimitsFile.class);
    }

    LimitsRow defaultsOrNothing() {
        return defaults == null ? new LimitsRow(null, null, null, null, null, null, null, null, null) : defaults;
    }

    List<RegionRow> rows() {
        return regions == null ? List.of() : regions;
    }
}
