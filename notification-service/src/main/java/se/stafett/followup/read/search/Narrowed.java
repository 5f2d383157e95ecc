package se.stafett.followup.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.ProblemException;
import se.stafett.edge.problem.Problems;
import se.stafett.followup.storage.FollowUpLabels;

/** The query parameters {@code plan} and {@code due}. */
final class Narrowed {
    private static final Pattern DAY_MONTH_OR_YEAR =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    private Narrowed() {}

    /**
     * The labels that a follow-up must carry.
     *
     * @throws se.stafett.edge.problem.ProblemException 400
     */
    static List<String> by(@Nullable String plan, @Nullable String due) {
        List<String> labels = new ArrayList<>();
        if (plan != null) {
            labels.add(FollowUpLabels.plan(id(plan)));
        }
        if (due != null) {
            if (!DAY_MONTH_OR_YEAR.matcher(due).matches()) {
                throw malformed("due", "date");
            }
            labels.add(FollowUpLabels.due(due));
        }
        return labels;
    }

    private static UUID id(String plan) {
        try {
            return UUID.fromString(plan);
        } catch (IllegalArgumentException noId) {
            throw malformed("plan", "uuid");
        }
    }

    private static ProblemException malformed(String name, String rule) {
        return Problems.invalid(List.of(FieldError.of(name, rule))).asException();
    }
}
