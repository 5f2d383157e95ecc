package se.stafett.edge.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as RFC 3339 writes them, in years of four digits, and in no other way: no numbers, no lists, no leap of faith. */
final class StrictTimes {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})";

    private StrictTimes() {}

    static SimpleModule module() {
        return new SimpleModule("strict-times")
                .addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, DAY, LocalDate::parse))
                .addDeserializer(
                        Instant.class,
                        new Strict<>(
                                Instant.class,
                                TIME,
                                text -> OffsetDateTime.parse(text).toInstant()));
    }

    private static final class Strict<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Pattern form;
        private final transient Function<String, T> parser;

        Strict(Class<T> type, String form, Function<String, T> parser) {
            super(type);
            this.form = Pattern.compile(form);
            this.parser = parser;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // Both handlers throw, unless someone has told Jackson otherwise.
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            String text = json.getText();
            try {
                if (form.matcher(text).matches()) {
                    return parser.apply(text);
                }
            } catch (DateTimeException noSuchDay) {
                return (T) context.handleWeirdStringValue(handledType(), text, "no such day or time");
            }
            return (T) context.handleWeirdStringValue(handledType(), text, "not of the form");
        }
    }
}
