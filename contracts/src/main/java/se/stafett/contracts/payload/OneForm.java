package se.stafett.contracts.payload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** UUIDs and dates are read in the one form in which they are written, so that every language reads the same. */
final class OneForm extends SimpleModule {
    private static final long serialVersionUID = 1L;

    OneForm() {
        addDeserializer(UUID.class, new Exact<>(UUID.class, UUID::fromString));
        addDeserializer(LocalDate.class, new Exact<>(LocalDate.class, OneForm::date));
    }

    /** Years have four digits. */
    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads a text that the value would be written as. */
    private static final class Exact<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Exact(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                String text = parser.getText();
                try {
                    T value = parse.apply(text);
                    if (value.toString().equals(text) && text.charAt(0) != '+' && text.charAt(0) != '-') {
                        return value;
                    }
                } catch (IllegalArgumentException e) {
                    throw context.weirdStringException("", handledType(), "has not its form");
                }
            }
            throw context.weirdStringException("", handledType(), "has not its form");
        }
    }
}
