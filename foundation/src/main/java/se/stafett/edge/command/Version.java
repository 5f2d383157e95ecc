package se.stafett.edge.command;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stafett.edge.problem.Problem;

/** Versions of a stream as HTTP carries them: {@code ETag} and {@code If-Match}. */
public final class Version {
    private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private Version() {}

    /** For {@code Response.tag}. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 412, with the version that the caller should read. */
    public static Problem stale(long current) {
        return Problem.of(412, "version-stale").with("currentVersion", current).header("ETag", "\"" + current + "\"");
    }

    static long expected(List<String> ifMatch) {
        if (ifMatch.isEmpty()) {
            throw Problem.of(428, "if-match-missing").asException();
        }
        Matcher one = STRONG.matcher(ifMatch.getFirst().strip());
        if (ifMatch.size() > 1 || !one.matches()) {
            throw Problem.of(400, "if-match-invalid").asException();
        }
        return Long.parseLong(one.group(1));
    }
}
