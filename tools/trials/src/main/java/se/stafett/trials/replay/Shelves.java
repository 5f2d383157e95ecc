package se.stafett.trials.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stafett.contracts.rebuild.Checkpoint;
import se.stafett.contracts.rebuild.CheckpointFile;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Restoration;
import se.stafett.local.stack.KafkaTopics;

/**
 * The checkpoints of a group, in a folder that all members reach. The offset of the next record is part of a checkpoint's
 * name, and the highest counts: a member that was given up for dead and saves all the same sets nobody back.
 */
record Shelves(Path folder, KeyLookup keys) {
    private static final Pattern NAME = Pattern.compile("partition-(\\d+)@(\\d+)");

    /** What was kept of a partition, and where to read on. */
    record Kept(PlanRebuild rebuild, long offset) {}

    /** @throws IllegalStateException when the last checkpoint is of no use */
    Kept restore(int partition) {
        Optional<Kept> kept = Optional.empty();
        while (kept.isEmpty()) {
            kept = lastOf(partition);
        }
        return kept.get();
    }

    /** Empty when it was replaced by a later one while it was looked for. */
    private Optional<Kept> lastOf(int partition) {
        TreeMap<Long, Path> files = files(partition);
        if (files.isEmpty()) {
            return Optional.of(new Kept(new PlanRebuild(keys), 0));
        }
        Map.Entry<Long, Path> last = files.lastEntry();
        try (InputStream in = Files.newInputStream(last.getValue())) {
            return Optional.of(new Kept(rebuild(partition, Checkpoint.read(in, log(partition), keys)), last.getKey()));
        } catch (NoSuchFileException replaced) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlanRebuild rebuild(int partition, Restoration restoration) {
        return switch (restoration) {
            case Restoration.Restored restored -> restored.rebuild();
            case Restoration.Refused refused ->
                throw new IllegalStateException("checkpoint " + partition + " is of no use: " + refused.flaw());
        };
    }

    /** @param offset of the next record */
    void save(int partition, PlanRebuild rebuild, long offset) {
        try {
            Path file = folder.resolve("partition-" + partition + "@" + offset);
            new CheckpointFile(file, log(partition)).save(rebuild);
            for (Path older : files(partition).headMap(offset).values()) {
                Files.deleteIfExists(older);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private TreeMap<Long, Path> files(int partition) {
        TreeMap<Long, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && Integer.parseInt(name.group(1)) == partition) {
                    found.put(Long.valueOf(name.group(2)), file);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String log(int partition) {
        return KafkaTopics.PLAN + "/" + partition;
    }
}
