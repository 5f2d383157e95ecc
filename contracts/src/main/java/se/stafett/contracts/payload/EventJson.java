package se.stafett.contracts.payload;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How published records look in JSON: what is absent is left out, what is unknown is passed over. */
public final class EventJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new OneForm())
            .withCoercionConfig(LogicalType.Textual, EventJson::none)
            .withCoercionConfig(LogicalType.Integer, EventJson::none)
            .annotationIntrospector(new RequiredUnlessNullable())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a program that reads a few kinds of events does not wait until it could read them all
            .disable(DeserializationFeature.EAGER_DESERIALIZER_FETCH)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /** A number is no text and a fraction no whole number: what is not what was promised is malformed, in every language. */
    private static void none(MutableCoercionConfig kind) {
        kind.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }

    /** The JSON of a record: strings, whole numbers, booleans, arrays and objects. */
    public static ObjectNode write(Record document) {
        return MAPPER.valueToTree(document);
    }

    /**
     * The record of a JSON document. Fields that are not known are lost: digest the document, not what was read from it.
     *
     * @param name what the document is, for messages
     * @throws IllegalArgumentException when the document is not what the record promises; never quotes it
     */
    public static <T extends Record> T read(JsonNode document, Class<T> type, String name) {
        try {
            return MAPPER.treeToValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(Malformation.of(name, e).getMessage());
        }
    }
}
