package se.stafett.service.write;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stafett.care.Decision;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.History;
import se.stafett.service.storage.Stored;

/** Carries out commands on one kind of thing: load, decide, append. */
public final class Commands<S, E, V> {
    private final Attempts attempts;
    private final Once once;
    private final Appending<S, E, V> appending;
    private final History<S, E, ?, V> history;
    private final Answers<E> answers;

    Commands(
            Attempts attempts,
            Once once,
            Appending<S, E, V> appending,
            History<S, E, ?, V> history,
            Answers<E> answers) {
        this.attempts = attempts;
        this.once = once;
        this.appending = appending;
        this.history = history;
        this.answers = answers;
    }

    /** Begins a new one; its id follows from the command, so that a retry begins no second one. */
    public Uni<Response> begin(Decider<S, E> decider) {
        Attempt attempt = attempts.present();
        UUID id = attempt.context().newId(history.name(), 0);
        return carryOut(attempt, id, 0, narrow(decider));
    }

    /** As {@link #begin}, for one that must know of other things to begin. */
    public Uni<Response> beginKnowing(WideDecider<S, E, V> decider) {
        Attempt attempt = attempts.present();
        return carryOut(attempt, attempt.context().newId(history.name(), 0), 0, decider);
    }

    /** Decides a command on the version that the caller has read. */
    public Uni<Response> on(UUID id, Decider<S, E> decider) {
        return onSeveral(id, narrow(decider));
    }

    /** As {@link #on}, for a command that concerns more than the one that it names. */
    public Uni<Response> onSeveral(UUID id, WideDecider<S, E, V> decider) {
        return carryOut(attempts.present(), id, attempts.expectedVersion(), decider);
    }

    private Uni<Response> carryOut(Attempt attempt, UUID id, long expected, WideDecider<S, E, V> decider) {
        return once.only(
                attempt,
                answers,
                () -> history.atLeast(id, expected)
                        .flatMap(stored -> decider.decide(stored, attempt.context())
                                .flatMap(decision -> outcome(attempt, stored, decision, expected))));
    }

    private Uni<Outcome> outcome(
            Attempt attempt, Stored<S, V> stored, Decision<Change<S, E, V>> decision, long expected) {
        return switch (decision) {
            case Decision.Rejected<Change<S, E, V>> rejected ->
                Uni.createFrom().item(Refusals.of(rejected.refusal(), stored.version(), expected));
            case Decision.Accepted<Change<S, E, V>> accepted
            when stored.version() != expected -> Uni.createFrom().item(Refusals.stale(stored.version()));
            case Decision.Accepted<Change<S, E, V>> accepted -> appending.of(attempt, accepted.events());
        };
    }

    private static <S, E, V> WideDecider<S, E, V> narrow(Decider<S, E> decider) {
        return (stored, context) ->
                Uni.createFrom().item(Change.decided(stored, decider.decide(stored.state(), context)));
    }
}
