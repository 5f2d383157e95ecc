package se.stafett.trials.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The members, those who have left as well; how far they have come together, and what came out. */
final class Group implements AutoCloseable {
    private static final String NAME = "trial-9";
    private static final int PARTITIONS = 16;

    private final String bootstrap;
    private final Shelves shelves;
    private final MadeKeys keys;
    private final Admin admin;
    private final BufferedWriter history;
    private final List<MemberProcess> members = new ArrayList<>();

    Group(String bootstrap, Path folder, MadeKeys keys) throws IOException {
        this.bootstrap = bootstrap;
        this.keys = keys;
        this.shelves = new Shelves(Files.createDirectories(folder.resolve("checkpoints")), keys);
        this.history = Files.newBufferedWriter(folder.resolve("members.log"));
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    MemberProcess join() {
        note("one joins");
        MemberProcess member = MemberProcess.start(bootstrap, NAME, shelves.folder(), keys, this::note);
        members.add(member);
        return member;
    }

    void note(String line) {
        synchronized (history) {
            try {
                history.write(Instant.now() + " " + line + "\n");
                history.flush();
            } catch (IOException failed) {
                throw new UncheckedIOException("the history cannot be written", failed);
            }
        }
    }

    /** How many records the group has saved and told of. */
    long reached() throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(NAME).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(place -> place == null ? 0 : place.offset())
                    .sum();
        } catch (ExecutionException notYet) {
            note("how far the group is cannot be told: " + notYet.getCause());
            return 0;
        }
    }

    List<MemberProcess> members() {
        return List.copyOf(members);
    }

    /** @throws IllegalStateException when a member halted, or ended by itself */
    void requireHealth() {
        members.stream().flatMap(member -> member.flaws().stream()).findFirst().ifPresent(flaw -> {
            throw new IllegalStateException("a member " + flaw);
        });
    }

    /** What the last checkpoints hold. */
    Map<Integer, String> digests() {
        Map<Integer, String> digests = new TreeMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            digests.putAll(LaneDigests.of(shelves.restore(partition).rebuild()));
        }
        return digests;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (MemberProcess member : members) {
            member.kill();
        }
        admin.close();
        history.close();
    }
}
