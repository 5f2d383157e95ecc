package se.stafett.edge.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem in no language yet: the texts are found by its code when it is answered.
 *
 * @param status HTTP status, 400 to 599
 * @param code kebab-case; the last part of the problem's type, and the key of its texts
 * @param members further members of the answer, such as {@code currentVersion}; texts may mention them as {@code {name}}
 * @param errors the fields at fault, none when the problem is not about fields
 * @param headers what the answer carries beside the body, such as {@code Retry-After}
 */
public record Problem(
        int status, String code, Map<String, Object> members, List<FieldError> errors, Map<String, String> headers) {

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not the status of a problem: " + status);
        }
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String code) {
        return new Problem(status, code, Map.of(), List.of(), Map.of());
    }

    public Problem with(String member, Object value) {
        return new Problem(status, code, plus(members, member, value), errors, headers);
    }

    public Problem with(List<FieldError> faults) {
        return new Problem(status, code, members, faults, headers);
    }

    public Problem header(String name, String value) {
        return new Problem(status, code, members, errors, plus(headers, name, value));
    }

    /** For where the only way out is to throw; the edge answers it as the problem itself. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
