package se.stafett.indicator.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/** Rows on their way between the database and Java, as JSON. */
final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Rows() {}

    static <T> Uni<List<T>> read(
            StatelessSession session, String select, Map<String, Object> arguments, Class<T> type) {
        var query = session.createNativeQuery(
                "select cast(row_to_json(found) as text) from (" + select + ") found", String.class);
        arguments.forEach(query::setParameter);
        return query.getResultList()
                .map(rows -> rows.stream().map(row -> row(row, type)).toList());
    }

    static String write(List<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every row can be written as JSON", e);
        }
    }

    private static <T> T row(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is no " + type.getSimpleName(), e);
        }
    }
}
