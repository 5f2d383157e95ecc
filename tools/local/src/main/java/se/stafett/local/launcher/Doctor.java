package se.stafett.local.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.ServerState;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.terminal.ConsoleProgress;

/** Looks at what a stack needs from the machine: Java, memory, disk, ports, clock, Docker. */
final class Doctor {
    private static final long MEGABYTE = 1L << 20;
    private static final long MEMORY_WANTED = 2_000 * MEGABYTE;
    private static final long DISK_NEEDED = 200 * MEGABYTE;
    private static final long DISK_WANTED = 2_000 * MEGABYTE;

    private final StackPlace place;

    Doctor(StackPlace place) {
        this.place = place;
    }

    List<Finding> examine() {
        List<Finding> findings = new ArrayList<>(List.of(java(), memory(), disk(), clock()));
        findings.addAll(ports());
        findings.add(docker());
        return findings;
    }

    private static Finding java() {
        return Finding.fine("JDK", Runtime.version() + " in " + System.getProperty("java.home"));
    }

    private static Finding memory() {
        long available = availableMemory();
        String found = available / MEGABYTE + " MB available";
        return available >= MEMORY_WANTED
                ? Finding.fine("memory", found)
                : Finding.warning("memory", found, "The stack takes about 1 GB; close other programs if it is slow.");
    }

    private static long availableMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException notLinux) {
            return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                    ? os.getFreeMemorySize()
                    : 0;
        }
    }

    private Finding disk() {
        Path existing = place.data();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            long space = Files.getFileStore(existing).getUsableSpace();
            String found = space / MEGABYTE + " MB free for " + place.data();
            if (!Files.isWritable(existing)) {
                return Finding.broken(
                        "disk", existing + " cannot be written", "Choose another folder with STAFETT_DATA.");
            }
            if (space < DISK_NEEDED) {
                return Finding.broken("disk", found, "Make room, or choose another folder with STAFETT_DATA.");
            }
            return space < DISK_WANTED
                    ? Finding.warning("disk", found, "Enough to start; make room before loading much.")
                    : Finding.fine("disk", found);
        } catch (IOException unreadable) {
            return Finding.broken(
                    "disk", existing + ": " + unreadable.getMessage(), "Choose another folder with STAFETT_DATA.");
        }
    }

    /** Without a time server to ask: no file of the clone may come from the future. */
    private Finding clock() {
        try {
            Instant newest = Files.getLastModifiedTime(place.home()).toInstant();
            return newest.isAfter(Instant.now().plus(Duration.ofMinutes(5)))
                    ? Finding.broken(
                            "clock", "it is before " + newest + ", when the clone was changed", "Set the clock.")
                    : Finding.fine("clock", Instant.now().truncatedTo(ChronoUnit.SECONDS) + " UTC");
        } catch (IOException unreadable) {
            return Finding.warning("clock", "cannot compare: " + unreadable.getMessage(), "");
        }
    }

    private List<Finding> ports() {
        List<Finding> findings = new ArrayList<>();
        for (ServerState state : new LocalStack(place, ConsoleProgress.onStandardError()).states()) {
            for (int port : state.ports()) {
                findings.add(port(state, port));
            }
        }
        return findings;
    }

    private static Finding port(ServerState state, int port) {
        String subject = "port " + port;
        if (state.pid() != 0) {
            return Finding.fine(subject, state.name() + " runs on it");
        }
        return Ports.isFree(port)
                ? Finding.fine(subject, "free for " + state.name())
                : Finding.broken(
                        subject,
                        "taken by another program, wanted by " + state.name(),
                        "Free it, or choose other ports with STAFETT_PORTS.");
    }

    private static Finding docker() {
        try {
            Process asked = new ProcessBuilder("docker", "info")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (asked.waitFor(5, TimeUnit.SECONDS) && asked.exitValue() == 0) {
                return Finding.fine("Docker", "an engine answers");
            }
            asked.destroyForcibly();
            return Finding.fine("Docker", "no engine answers; ./stafett needs none");
        } catch (IOException absent) {
            return Finding.fine("Docker", "not installed; ./stafett needs none");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Finding.warning("Docker", "not asked", "");
        }
    }
}
