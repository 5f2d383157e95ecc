package se.stafett.handover.read.plan;

import java.util.List;
import java.util.regex.Pattern;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;

/** A version of a plan in a query parameter. */
final class VersionNumber {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private VersionNumber() {}

    /** @throws se.stafett.edge.problem.ProblemException 400 */
    static long read(String name, String given) {
        if (!NUMBER.matcher(given).matches()) {
            throw Problems.invalid(List.of(FieldError.of(name, "integer"))).asException();
        }
        return Long.parseLong(given);
    }
}
