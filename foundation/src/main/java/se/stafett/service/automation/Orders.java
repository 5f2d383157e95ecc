package se.stafett.service.automation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import se.stafett.care.Decision;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.History;
import se.stafett.service.storage.Journal;
import se.stafett.service.storage.Stored;
import se.stafett.service.write.Decider;
import se.stafett.store.AppendResult;
import se.stafett.store.CommandReceipt;
import se.stafett.store.FindCommands;

/**
 * Carries out orders on things of one kind. However often an order is given, it happens once: its key is the id that
 * follows from its cause. Whoever else writes to the thing meanwhile, it is decided anew on what they left.
 */
public final class Orders<S, E, V> {
    private static final String SCOPE = "automation";
    private static final int ATTEMPTS = 20;

    private final History<S, E, ?, V> history;
    private final Journal<S, E, ?, V> journal;
    private final FindCommands commands;

    public Orders(History<S, E, ?, V> history, FindCommands commands) {
        this.history = history;
        this.journal = history.journal();
        this.commands = commands;
    }

    /** Begins a new thing; its id follows from the order. */
    public Uni<Obeyed> begin(Order order, Decider<S, E> decider) {
        return on(order.context().newId(history.name(), 0), order, decider);
    }

    public Uni<Obeyed> on(UUID id, Order order, Decider<S, E> decider) {
        return attempt(id, order, decider, 1);
    }

    private Uni<Obeyed> attempt(UUID id, Order order, Decider<S, E> decider, int number) {
        return history.latest(id).chain(stored -> switch (decider.decide(stored.state(), order.context())) {
            case Decision.Rejected<E> rejected -> refused(order, rejected);
            case Decision.Accepted<E> accepted -> append(order, stored, accepted, decider, number);
        });
    }

    /** The refusal may be the echo of an earlier attempt that succeeded. */
    private Uni<Obeyed> refused(Order order, Decision.Rejected<E> rejected) {
        return commands.findCommand(SCOPE, key(order))
                .map(done -> done.isPresent() ? new Obeyed.Done() : new Obeyed.Refused(rejected.refusal()));
    }

    private Uni<Obeyed> append(
            Order order, Stored<S, V> stored, Decision.Accepted<E> accepted, Decider<S, E> decider, int number) {
        CommandReceipt receipt = new CommandReceipt(SCOPE, key(order), order.by(), "");
        return journal.write(List.of(new Change<>(stored, accepted.events())), order.context(), receipt, order.cause())
                .chain(result -> switch (result) {
                    case AppendResult.Appended appended -> Uni.createFrom().item(new Obeyed.Done());
                    case AppendResult.AlreadyDone done -> Uni.createFrom().item(new Obeyed.Done());
                    case AppendResult.AlreadyReserved reserved ->
                        Uni.createFrom().item(new Obeyed.Reserved(reserved.holder()));
                    case AppendResult.VersionConflict conflict -> {
                        if (number == ATTEMPTS) {
                            throw new IllegalStateException(order.by() + " met another writer " + ATTEMPTS + " times");
                        }
                        yield attempt(stored.id(), order, decider, number + 1);
                    }
                });
    }

    private static String key(Order order) {
        return order.context().commandId().toString();
    }
}
