package se.stafett.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a started server lives: as long as the Java process that started it, or until it is stopped by its id. */
public enum Leash {
    /**
     * Dies with the starting process, also when that is killed. A small shell waits for the pipe to the starter to
     * close and then signals the server, which has the shell's own process id.
     */
    TIED {
        @Override
        List<String> wrap(Server server, List<String> command) {
            String script = "exec 3<&0; { cat <&3 >/dev/null; kill -" + server.killSignal()
                    + " $$ 2>/dev/null; } & exec \"$@\" </dev/null 3<&-";
            return FREE.wrap(server, prefixed(List.of("/bin/sh", "-c", script, server.name()), command));
        }
    },
    /** Outlives the starter, in a session of its own where the system can give it one. */
    FREE {
        @Override
        List<String> wrap(Server server, List<String> command) {
            return Files.isExecutable(SETSID) ? prefixed(List.of(SETSID.toString()), command) : command;
        }
    };

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    abstract List<String> wrap(Server server, List<String> command);

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}
