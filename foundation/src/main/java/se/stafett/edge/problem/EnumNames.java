package se.stafett.edge.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.stafett.care.Coded;

/** The values of an enum as they are written in JSON. */
final class EnumNames {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EnumNames() {}

    static String of(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        constant instanceof Coded word ? word.code() : JSON.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
