package se.stafett.trials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import se.stafett.trials.Clone;

/**
 * plan-service as the release after this one might be: these sources, with what releases usually bring, built by Maven in a
 * folder of their own. Accepted goals say one more thing, which older readers do not know; a migration adds columns to two
 * tables to which older replicas go on writing; and a story is told by an event of a second version.
 */
public final class NextRelease {
    /** The field that accepted goals have from this release on. */
    public static final String FIELD = "language";

    /** The version of an event that it writes and older releases do not know. */
    public static final String NEW_VERSION = "plan.story-told.v2";

    static final List<Edit> EDITS = List.of(
            new Edit(
                    "contracts/src/main/java/se/stafett/contracts/plan/GoalAccepted.java",
                    "@Nullable String note)",
                    "@Nullable String note, @Nullable String " + FIELD + ")"),
            new Edit(
                    "plan-service/src/main/java/se/stafett/plan/messaging/Publication.java",
                    "new GoalAccepted(e.goal(), e.given().code(), published(e.note()))",
                    "new GoalAccepted(e.goal(), e.given().code(), published(e.note()), \"sv\")"),
            new Edit(
                    "contracts/src/main/java/se/stafett/contracts/plan/PlanEventTypes.java",
                    ".add(\"plan.story-told.v1\", StoryTold.class)",
                    ".add(\"" + NEW_VERSION + "\", StoryTold.class)"),
            new Edit(
                    "contracts/src/main/java/se/stafett/contracts/plan/PlanEventTypes.java",
                    ".build();",
                    ".read(new se.stafett.contracts.payload.Upcaster(\"plan.story-told\", 1, event -> event)).build();"));

    private static final String MIGRATION = "event-store/src/main/resources/db/store/V900__next_release.sql";
    private static final String COLUMNS = """
            alter table store.command add column written_by text;
            alter table store.event add column written_by text;
            create index event_type on store.event (type);
            """;
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", ".git", ".stafett");
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private NextRelease() {}

    /**
     * Makes it in a folder that does not exist yet, which then holds the service as a clone does.
     *
     * @throws IOException when it cannot be built; the message names the log
     */
    public static void make(Path home) throws IOException, InterruptedException {
        copy(Clone.top(), home);
        for (Edit edit : EDITS) {
            edit.make(home);
        }
        Files.writeString(home.resolve(MIGRATION), COLUMNS);
        build(home);
    }

    private static void build(Path home) throws IOException, InterruptedException {
        Path log = home.resolve("build.log");
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-B",
                        "-ntp",
                        "-pl",
                        "plan-service",
                        "-am",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip",
                        "package")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        maven.getOutputStream().close();
        if (!maven.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            maven.destroyForcibly();
            throw new IOException("the next release was not built within " + LONGEST.toMinutes() + " min, see " + log);
        }
        if (maven.exitValue() != 0) {
            throw new IOException("the next release cannot be built, see " + log);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                    if (!folder.equals(from)
                            && LEFT_OUT.contains(folder.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
