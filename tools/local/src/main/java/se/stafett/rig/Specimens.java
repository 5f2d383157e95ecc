package se.stafett.rig;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All records of a sealed family, and specimens of each. */
public final class Specimens {
    private static final List<Object> PLAIN = List.of(
            new UUID(0, 1), "reason", LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T08:00:00Z"), List.of("one"));

    private Specimens() {}

    public static Stream<Class<?>> recordsOf(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(Specimens::recordsOf);
    }

    /** So many of each record that every word of its enums comes up; its other components are taken from what is given. */
    public static <T> List<T> of(Class<T> family, Object... values) {
        List<Object> known =
                Stream.concat(Arrays.stream(values), PLAIN.stream()).toList();
        return recordsOf(family)
                .flatMap(type -> IntStream.range(0, words(type)).mapToObj(word -> specimen(type, word, known)))
                .map(family::cast)
                .toList();
    }

    private static int words(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .mapToInt(component -> component.getEnumConstants().length)
                .max()
                .orElse(1);
    }

    private static Object specimen(Class<?> type, int word, List<Object> known) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component, word, known))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("cannot make a " + type, impossible);
        }
    }

    private static Object value(Class<?> type, int word, List<Object> known) {
        if (type.isEnum()) {
            Object[] words = type.getEnumConstants();
            return words[Math.min(word, words.length - 1)];
        }
        if (type.isPrimitive()) {
            return type == long.class ? (Object) 20L : (Object) 20;
        }
        return known.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value for " + type));
    }
}
