package se.stafett.store.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stafett.store.AppendResult;
import se.stafett.store.AppendResult.AlreadyDone;
import se.stafett.store.AppendResult.AlreadyReserved;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.AppendResult.VersionConflict;
import se.stafett.store.CommandReceipt;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.StreamWrite.StreamState;
import se.stafett.store.Submission;

/** Sends commands, some on a stale version, and repeats one until an answer has come. */
final class Client implements Actor {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final World world;
    private final int number;
    private int commands;
    private @Nullable Submission pending;

    Client(World world, int number) {
        this.world = world;
        this.number = number;
    }

    @Override
    public void step(Chance chance) {
        Submission submission = pending == null ? next(chance) : pending;
        pending = submission;
        if (chance.oneIn(10)) {
            return; // the request is lost
        }
        AppendResult result = world.store.append(submission).await().indefinitely();
        if (!chance.oneIn(4)) {
            answered(submission, result);
        } // else the answer is lost
    }

    private Submission next(Chance chance) {
        String patient = chance.of(World.PATIENTS);
        UUID plan = World.plan(patient);
        long version = world.store
                .find(plan)
                .map(found -> found.map(stream -> stream.version()).orElse(0L))
                .await()
                .indefinitely();
        long expected = chance.oneIn(5) ? Math.max(0, version - 1) : version;
        UUID command = new UUID(number, ++commands);
        List<NewEvent> events = IntStream.rangeClosed(1, 1 + chance.below(2))
                .mapToObj(index -> new NewEvent(
                        new UUID(((long) number << 32) + commands, index),
                        "model.happened.v1",
                        START,
                        command,
                        command,
                        null,
                        "payload"))
                .toList();
        if (chance.oneIn(8)) {
            world.poison.add(events.getFirst().id());
        }
        StreamWrite write =
                new StreamWrite(plan, "plan", expected, new StreamState(List.of(), Optional.empty()), events);
        // the clock runs back at times
        Instant clock = START.plusSeconds(world.now - chance.below(10));
        return new Submission(new CommandReceipt("client", command.toString(), "", ""), patient, List.of(write), clock);
    }

    private void answered(Submission submission, AppendResult result) {
        UUID command = UUID.fromString(submission.command().key());
        switch (result) {
            case Appended appended -> world.accepted.add(command);
            case AlreadyDone done -> world.accepted.add(command);
            case VersionConflict conflict -> world.refused.add(command);
            case AlreadyReserved reserved -> throw new IllegalStateException("nothing is reserved here: " + reserved);
        }
        pending = null;
    }

    @Override
    public boolean settle() {
        Submission submission = pending;
        if (submission == null) {
            return false;
        }
        answered(submission, world.store.append(submission).await().indefinitely());
        return true;
    }
}
