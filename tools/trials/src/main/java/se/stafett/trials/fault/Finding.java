package se.stafett.trials.fault;

import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.trials.fault.Evidence.Place;

/**
 * Something that must not be.
 *
 * @param event the event that it is about, unless there is none
 * @param words what and where, for people
 */
record Finding(Invariant broken, Fault fault, Optional<UUID> event, String words) {

    /** What is wrong. */
    enum Fault {
        LOST,
        ANSWERED_OTHERWISE,
        STRAY,
        DOUBLED,
        SWAPPED,
        ALTERED,
        UNCHAINED,
        MISPLACED,
        SECOND_EFFECT
    }

    static Finding of(Invariant broken, Fault fault, LogEvent event, String words) {
        return new Finding(
                broken, fault, Optional.of(event.id()), "event " + event.id() + " at " + Place.of(event) + " " + words);
    }

    static Finding of(Invariant broken, Fault fault, SentCommand command, String words) {
        return new Finding(
                broken, fault, Optional.empty(), "command " + command.key() + " of " + command.caller() + " " + words);
    }

    @Override
    public String toString() {
        return broken + " " + fault + ": " + words;
    }
}
