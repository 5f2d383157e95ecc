package se.stafett.contracts.rebuild;

import java.util.UUID;

/**
 * A lane that cannot go on, and the event at which it stopped. Its head is the event before; the other lanes go on.
 *
 * @param position of the event that was refused
 * @param event id of that event
 */
public record LaneHalt(LaneId lane, long position, UUID event, Flaw flaw) {}
