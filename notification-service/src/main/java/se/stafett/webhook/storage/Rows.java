package se.stafett.webhook.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/** Reads rows as records: the database writes each as JSON, so that no type has to be mapped. */
final class Rows {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Rows() {}

    /**
     * @param select whose columns are named as the record's components
     * @param arguments texts and numbers; the statement casts them to what they are
     */
    static <T extends Record> Uni<List<T>> all(
            StatelessSession session, Class<T> type, String select, Map<String, Object> arguments) {
        var query = session.createNativeQuery(
                "select cast(row_to_json(found) as text) from (" + select + ") found", String.class);
        arguments.forEach(query::setParameter);
        return query.getResultList()
                .map(rows -> rows.stream().map(row -> read(row, type)).toList());
    }

    static <T extends Record> Uni<Optional<T>> first(
            StatelessSession session, Class<T> type, String select, Map<String, Object> arguments) {
        return all(session, type, select, arguments).map(rows -> rows.stream().findFirst());
    }

    static Uni<Integer> change(StatelessSession session, String statement, Map<String, Object> arguments) {
        var query = session.createNativeQuery(statement);
        arguments.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /** The one value that a function answers. */
    static <T> Uni<T> call(StatelessSession session, Class<T> type, String call, Map<String, Object> arguments) {
        var query = session.createNativeQuery("select " + call, type);
        arguments.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is not what " + type.getSimpleName() + " needs", e);
        }
    }
}
