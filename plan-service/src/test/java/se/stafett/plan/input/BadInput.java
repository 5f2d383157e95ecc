package se.stafett.plan.input;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stafett.rig.Answer;

/**
 * A request that must be refused.
 *
 * @param status what must be answered, or 0 for any 4xx
 * @param code the problem's code, or null for any
 * @param field the field that must be named, if any
 * @param rule the rule that it breaks
 */
record BadInput(
        String name,
        Function<Scene, Answer> sending,
        int status,
        @Nullable String code,
        @Nullable String field,
        @Nullable String rule) {

    /** In place of a code: the server itself refuses, before there is a request that a problem could answer. */
    static final String NO_HTTP = "";

    static BadInput refused(String name, int status, @Nullable String code, Function<Scene, Answer> sending) {
        return new BadInput(name, sending, status, code, null, null);
    }

    @Override
    public String toString() {
        return name;
    }
}
