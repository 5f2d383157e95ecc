package se.stafett.store.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Checkpoint.Standing;

/**
 * The first of some events of a lane that can be taken in together: they follow the last one without a gap, nothing of their
 * patients is parked, and all that lead to something lead to effects, or all to reactions. Events that were taken in before
 * go along. It is empty when the first of the events asks for more than that.
 */
public final class Together {
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Step<Effect>> effects = new ArrayList<>();
    private final List<Step<Reaction>> reactions = new ArrayList<>();
    private Optional<LogEvent> last = Optional.empty();

    /** An event and what it leads to. */
    public record Step<C extends Consequence>(LogEvent event, C consequence) {}

    private Together() {}

    /**
     * As a lane stands.
     *
     * @param from how far it has been applied
     * @param parked patients of whom earlier events wait aside
     * @param events in the order in which they came
     */
    public static Together of(
            Checkpoint from, Set<String> parked, List<LogEvent> events, Function<LogEvent, Consequence> consequences) {
        Together together = new Together();
        Checkpoint at = from;
        for (LogEvent event : events) {
            Standing standing = at.of(event);
            if (standing instanceof Standing.Repeated) {
                together.receipts.add(new Receipt.Repeated());
            } else if (standing instanceof Standing.Next
                    && !parked.contains(event.patientRef())
                    && together.takesAlong(event, consequences.apply(event))) {
                at = at.after(event);
            } else {
                return together;
            }
        }
        return together;
    }

    private boolean takesAlong(LogEvent event, Consequence consequence) {
        boolean fits = switch (consequence) {
            case Consequence.Nothing nothing -> true;
            case Effect effect -> reactions.isEmpty() && effects.add(new Step<>(event, effect));
            case Reaction reaction -> effects.isEmpty() && reactions.add(new Step<>(event, reaction));
        };
        if (fits) {
            receipts.add(new Receipt.Applied());
            last = Optional.of(event);
        }
        return fits;
    }

    /** What becomes of each of them, once the place has moved to the last. */
    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** What is to be written, in this order. */
    public List<Step<Effect>> effects() {
        return List.copyOf(effects);
    }

    /** What is to be done, in this order. */
    public List<Step<Reaction>> reactions() {
        return List.copyOf(reactions);
    }

    /** Where the place moves to; empty when nothing new is among them. */
    public Optional<LogEvent> last() {
        return last;
    }

    /** Whether these many lead to nothing at all, so that only the place has to move. */
    boolean isNothingBut(int events) {
        return receipts.size() == events && effects.isEmpty() && reactions.isEmpty() && last.isPresent();
    }
}
