package se.stafett.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * All that a decision may know besides the state and the command. Time and ids come from here alone, so that the same
 * command, retried, gives the same events.
 *
 * @param now when the command came
 * @param commandId the same for every attempt of the same command
 */
public record Context(Instant now, Actor actor, UUID commandId) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** The day it is in Sweden: at half past midnight there, it is still yesterday in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, SWEDEN);
    }

    /** The id of what the command creates, such as {@code newId("goal", 0)}. */
    public UUID newId(String kind, int index) {
        return NamedId.of(commandId, kind + ":" + index);
    }

    /** The id of the command's event number {@code index}, counted from 0 over everything that the command writes. */
    public UUID eventId(int index) {
        return NamedId.of(commandId, Integer.toString(index));
    }
}
