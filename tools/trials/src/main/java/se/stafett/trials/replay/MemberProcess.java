package se.stafett.trials.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A member of the group as a process, and what it says. It ends with this JVM. */
final class MemberProcess {
    private static final String HEAP = "-Xmx128m";
    private static final long LEAVES_WITHIN_SECONDS = 60;

    private final Process process;
    private final Thread listening;
    private final Consumer<String> history;
    private final List<String> flaws = new ArrayList<>();
    private long taken;
    private long seenBefore;
    private long heap;

    private MemberProcess(Process process, Consumer<String> history) {
        this.process = process;
        this.history = history;
        this.listening = Thread.ofPlatform().daemon().name("hear a member").start(this::listen);
    }

    /** @param history is told all that the member says */
    static MemberProcess start(String bootstrap, String group, Path shelves, MadeKeys keys, Consumer<String> history) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Member.class.getName(),
                bootstrap,
                group,
                shelves.toString(),
                Long.toString(keys.seed()));
        try {
            return new MemberProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start(), history);
        } catch (IOException failed) {
            throw new UncheckedIOException("a member could not be started", failed);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException gone) {
            history.accept("member " + process.pid() + " is heard no more: " + gone.getMessage());
        }
    }

    private synchronized void hear(String line) {
        history.accept("member " + process.pid() + ": " + line);
        String[] words = line.split(" ", 5);
        if (words.length == 5 && words[0].matches("\\d+")) {
            taken = Long.parseLong(words[1]);
            seenBefore = Long.parseLong(words[2]);
            heap = Math.max(heap, Long.parseLong(words[3]));
            if (words[4].startsWith("halted")) {
                flaws.add(words[4]);
            }
        } else if (line.startsWith("Exception in thread")) {
            flaws.add(line);
        }
    }

    /** Tells it to leave, and returns when it has. */
    void leave() throws InterruptedException {
        // by its handle, since its streams are to be heard to the end
        process.toHandle().destroy();
        if (!process.waitFor(LEAVES_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a member did not leave within " + LEAVES_WITHIN_SECONDS + " s");
        }
        listening.join();
    }

    /** {@code kill -9}: the group notices by its silence alone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listening.join();
    }

    synchronized List<String> flaws() {
        return List.copyOf(flaws);
    }

    synchronized long taken() {
        return taken;
    }

    synchronized long seenBefore() {
        return seenBefore;
    }

    /** The most that it said to use, in bytes, garbage included; it is told of at every checkpoint. */
    synchronized long heap() {
        return heap;
    }
}
