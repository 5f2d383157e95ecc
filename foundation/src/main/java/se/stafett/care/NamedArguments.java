package se.stafett.care;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The components of a record by name, as text. */
final class NamedArguments {

    private NamedArguments() {}

    static Map<String, String> of(Object refusal) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (RecordComponent component : refusal.getClass().getRecordComponents()) {
            arguments.put(component.getName(), text(read(component, refusal)));
        }
        return arguments;
    }

    private static Object read(RecordComponent component, Object refusal) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(refusal);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Cannot read " + component, impossible);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Coded word -> word.code();
            case Collection<?> several ->
                several.stream().map(NamedArguments::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
