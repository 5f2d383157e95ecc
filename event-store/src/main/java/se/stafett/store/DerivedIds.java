package se.stafett.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * Ids that follow from what caused them: name-based UUIDs of version 5. Whoever retries gets the same ids, so that a
 * repetition is recognised instead of doubled. The name spaces are fixed for ever.
 */
public final class DerivedIds {
    private static final UUID COMMANDS = UUID.fromString("0f6b3f0e-6c0c-5d5b-9a54-6d1c3a0f7e21");

    private DerivedIds() {}

    /** The command that a caller sent under this key. */
    public static UUID command(String scope, String key) {
        return derive(COMMANDS, scope.length() + "|" + scope + "|" + key);
    }

    /** The command that a handler sends because of an event: once and only once, however often the event arrives. */
    public static UUID automation(UUID eventId, String handler) {
        return derive(eventId, handler);
    }

    /**
     * The event of a command.
     *
     * @param index its place among the command's events, from 0
     */
    public static UUID event(UUID commandId, int index) {
        return derive(commandId, Integer.toString(index));
    }

    /**
     * Something that a command brings into being.
     *
     * @param name unique within the command, for example {@code goal:0}
     */
    public static UUID derive(UUID cause, String name) {
        return generator(cause).generate(name);
    }

    private static NameBasedGenerator generator(UUID space) {
        return Generators.nameBasedGenerator(space);
    }
}
