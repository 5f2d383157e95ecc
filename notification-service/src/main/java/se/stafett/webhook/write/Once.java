package se.stafett.webhook.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.care.Decision;
import se.stafett.edge.command.InFlight;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.Problems;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.storage.Receipts;
import se.stafett.webhook.storage.Receipts.Receipt;

/** Carries out a command in one transaction with its receipt, and answers it the same way however often it is sent. */
@Singleton
class Once {
    private final InFlight inFlight;
    private final Sessions sessions;

    Once(InFlight inFlight, SessionFactory factory) {
        this.inFlight = inFlight;
        this.sessions = new Sessions(factory);
    }

    Uni<Receipt> only(Attempt attempt, Function<StatelessSession, Uni<Receipt>> work) {
        return inFlight.alone(
                attempt.commandId(),
                () -> sessions.inTransaction(session -> Receipts.find(session, attempt.scope(), attempt.key())
                        .chain(earlier -> earlier.isPresent()
                                ? Uni.createFrom().item(attempt.same(earlier.get()))
                                : work.apply(session).call(receipt -> keep(session, attempt, receipt)))));
    }

    private static Uni<Void> keep(StatelessSession session, Attempt attempt, Receipt receipt) {
        return Receipts.add(session, attempt.scope(), attempt.key(), receipt)
                .invoke(kept -> {
                    if (!kept) {
                        // Another process was quicker; what was done here is undone with the transaction.
                        throw Problem.of(409, "command-in-flight")
                                .header("Retry-After", "1")
                                .asException();
                    }
                })
                .replaceWithVoid();
    }

    /** @throws se.stafett.edge.problem.ProblemException when it was refused; the transaction is undone by it */
    static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T> accepted -> accepted.events().getFirst();
            case Decision.Rejected<T> rejected ->
                throw Problems.of(rejected.refusal()).asException();
        };
    }
}
