package se.stafett.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act of the play, as {@code play.json} tells it. In addresses and bodies {@code <name>} stands for an id or a date.
 *
 * @param words what happens, in plain words
 * @param by who does it, as the cast calls them
 * @param begin where a new thing is begun, such as {@code /handovers}; {@code as} names it
 * @param find where a thing is searched that a service has begun by itself; {@code as} names it
 * @param on the thing that a command or a read concerns, by its name; the plan if nothing is said
 * @param post where a command goes, below the thing
 * @param get what is read, below the thing
 * @param body what is sent
 * @param as the name under which later acts know what this one made
 * @param until what a read must come to show, by JSON pointers: then the services have done their part
 * @param refused the code of the problem with which it must be refused
 * @param again whether the act is to repeat the command before it
 */
record Act(
        String words,
        String by,
        @Nullable String begin,
        @Nullable String find,
        @Nullable String on,
        @Nullable String post,
        @Nullable String get,
        @Nullable ObjectNode body,
        @Nullable String as,
        @Nullable Map<String, JsonNode> until,
        @Nullable String refused,
        boolean again) {

    String thing() {
        return on == null ? "plan" : on;
    }
}
