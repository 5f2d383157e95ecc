package se.stafett.contracts.payload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Reads one version of an event as the next. Pure: the same input gives the same output, and the input is left alone.
 *
 * @param name the event's name without version, for example {@code plan.goal-proposed}
 * @param from the version that it reads; it gives {@code from + 1}
 * @param step from the {@code event} part of the payload to its next form
 */
public record Upcaster(String name, int from, UnaryOperator<ObjectNode> step) {

    /** The event in its next form. */
    public ObjectNode apply(ObjectNode event) {
        return step.apply(event.deepCopy());
    }
}
