package se.stafett.edge.problem;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rule of form a Java type stands for. */
final class ExpectedForm {
    private static final Set<Class<?>> INTEGERS = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);

    private ExpectedForm() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "form";
        }
        if (type == String.class) {
            return "text";
        }
        if (INTEGERS.contains(type)) {
            return "integer";
        }
        if (BOOLEANS.contains(type)) {
            return "boolean";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        return ofOthers(type);
    }

    private static String ofOthers(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "time";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "list";
        }
        return type.isRecord() ? "object" : "form";
    }
}
