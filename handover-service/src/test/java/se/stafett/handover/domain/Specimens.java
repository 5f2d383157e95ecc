package se.stafett.handover.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All records of a sealed family, and one specimen of each. */
final class Specimens {
    private Specimens() {}

    static Stream<Class<?>> recordsOf(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(Specimens::recordsOf);
    }

    static List<HandoverRefusal> refusals() {
        return recordsOf(HandoverRefusal.class)
                .map(type -> (HandoverRefusal) specimen(type))
                .toList();
    }

    private static Object specimen(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(
                    Arrays.stream(types).map(Specimens::value).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("cannot make a " + type, impossible);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> new UUID(0, 1);
            case "String" -> "answerBy";
            case "Instant" -> Samples.NOW;
            case "HsaId" -> People.TOWN;
            case "List" -> List.of(new UUID(0, 1));
            case "int" -> 20;
            case "long" -> 20L;
            default -> throw new AssertionError("no value for " + type);
        };
    }
}
