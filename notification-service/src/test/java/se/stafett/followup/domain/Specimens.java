package se.stafett.followup.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Decimal;

/** All records of a sealed family, and one specimen of each. */
final class Specimens {

    private Specimens() {}

    static Stream<Class<?>> recordsOf(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(Specimens::recordsOf);
    }

    static List<FollowUpRefusal> refusals() {
        return recordsOf(FollowUpRefusal.class)
                .map(type -> (FollowUpRefusal) specimen(type))
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
            case "String" -> "nextReview";
            case "LocalDate" -> LocalDate.of(2026, 3, 2);
            case "HsaId" -> People.WARD;
            case "Decimal" -> new Decimal("52");
            case "List" -> List.of(new UUID(0, 1), new UUID(0, 2));
            case "int" -> 20;
            case "long" -> 20L;
            default -> throw new AssertionError("no value for " + type);
        };
    }
}
