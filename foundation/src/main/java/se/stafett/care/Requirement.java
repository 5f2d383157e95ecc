package se.stafett.care;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rules in the order in which they are to be read: {@code require(goal.isOpen(), new GoalIsClosed(id)).and(…).then(…)}.
 * The first that does not hold decides.
 */
public final class Requirement {

    private static final Requirement MET = new Requirement(Optional.empty());

    private final Optional<Refusal> unmet;

    private Requirement(Optional<Refusal> unmet) {
        this.unmet = unmet;
    }

    public static Requirement require(boolean holds, Refusal otherwise) {
        return holds ? MET : new Requirement(Optional.of(otherwise));
    }

    /** Nothing is required. */
    public static Requirement nothing() {
        return MET;
    }

    public Requirement and(boolean holds, Refusal otherwise) {
        return unmet.isPresent() ? this : require(holds, otherwise);
    }

    public Requirement and(Requirement more) {
        return unmet.isPresent() ? this : more;
    }

    /** Where a rule can only be asked once those before it hold. */
    public Requirement andThen(Supplier<Requirement> more) {
        return unmet.isPresent() ? this : more.get();
    }

    @SafeVarargs
    public final <E> Decision<E> then(E... events) {
        return thenDecide(() -> Decision.accepted(events));
    }

    public <E> Decision<E> thenDecide(Supplier<Decision<E>> decision) {
        return unmet.<Decision<E>>map(Decision::rejected).orElseGet(decision);
    }

    /** The first refusal, if any. */
    public Optional<Refusal> unmet() {
        return unmet;
    }
}
