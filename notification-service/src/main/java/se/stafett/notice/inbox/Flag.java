package se.stafett.notice.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;

/** A query parameter that is true or false, when given at all. */
final class Flag {
    private Flag() {}

    /** @throws se.stafett.edge.problem.ProblemException 400, for any other word */
    static Optional<Boolean> read(String name, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        return switch (given) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default ->
                throw Problems.invalid(List.of(FieldError.of(name, "boolean"))).asException();
        };
    }
}
