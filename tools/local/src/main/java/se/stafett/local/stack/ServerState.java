package se.stafett.local.stack;

import java.util.List;

/**
 * How one server of a stack is.
 *
 * @param name short name
 * @param condition what was found
 * @param pid process id, 0 when it does not run
 * @param ports its ports on 127.0.0.1
 * @param memory resident bytes of the process and its children, 0 when unknown; shared pages count once
 */
public record ServerState(String name, Condition condition, long pid, List<Integer> ports, long memory) {

    /** What was found. */
    public enum Condition {
        READY,
        NOT_ANSWERING,
        STOPPED
    }
}
