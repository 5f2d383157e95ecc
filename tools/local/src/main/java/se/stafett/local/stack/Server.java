package se.stafett.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What it takes to run one server of the stack as a process of its own. */
interface Server {
    /** Short name, also of its log and pid file: {@code postgres}. */
    String name();

    /** Name for people: {@code PostgreSQL}. */
    String title();

    /** Ports on 127.0.0.1 that must be free before it starts. */
    List<Integer> ports();

    /** The file that gets everything the process prints. */
    Path log();

    /** Makes what is missing before the process can start; repeatable. */
    void prepare();

    List<String> command();

    /** Variables added to the environment of the process; an empty value removes one. */
    Map<String, String> environment();

    /** What it was built from; a running server of another version is replaced. */
    default String version() {
        return "-";
    }

    /** Done once when it answers. */
    default void afterStart() {}

    /** Whether it answers; asked again and again until true. */
    boolean isReady();

    /** Longest wait for it to answer, also on a machine that has much else to do. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** Longest wait for it to stop in order. */
    default Duration stopsWithin() {
        return Duration.ofSeconds(30);
    }

    /** The signal that makes it stop in order, at once. */
    default String stopSignal() {
        return "TERM";
    }

    /** The signal that makes it drop everything, its children too. */
    default String killSignal() {
        return "KILL";
    }
}
