package se.stafett.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a server's log, and the line in it that most likely says why it stopped. */
record LogTail(Path log, List<String> lines) {
    private static final int KEPT = 60;
    private static final Pattern TELLING = Pattern.compile(
            "FATAL|PANIC|ERROR|Exception|Error:|error:|No space left|already in use|not permitted|does not start: ");

    static LogTail of(Path log) {
        try {
            List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new LogTail(log, all.subList(Math.max(0, all.size() - KEPT), all.size()));
        } catch (IOException unreadable) {
            return new LogTail(log, List.of());
        }
    }

    /** The failure in one line: what, the telling line of the log, and where the log lies. */
    StackFailure failure(String what) {
        String why = telling();
        StackFailure.Kind kind;
        if (lines.stream().anyMatch(line -> line.contains("No space left"))) {
            kind = StackFailure.Kind.DISK_FULL;
        } else if (lines.stream().anyMatch(line -> line.contains("Address already in use"))) {
            kind = StackFailure.Kind.PORT_TAKEN;
        } else {
            kind = StackFailure.Kind.START_FAILED;
        }
        return new StackFailure(kind, what + (why.isEmpty() ? "" : ": " + why) + " (log: " + log + ")");
    }

    private String telling() {
        return lines.stream()
                .filter(line -> TELLING.matcher(line).find())
                .findFirst()
                .or(() -> lines.stream().filter(line -> !line.isBlank()).reduce((first, last) -> last))
                .map(String::strip)
                .orElse("");
    }
}
