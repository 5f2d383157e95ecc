package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes occupy, as Linux counts it; 0 on systems that do not tell. */
final class Memory {
    private Memory() {}

    /** Resident bytes of a process and all below it; pages that several of them share count once (PSS). */
    static long ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> of(each.pid()))
                .sum();
    }

    private static long of(long pid) {
        Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException | UncheckedIOException goneOrHidden) {
            return 0;
        }
    }
}
