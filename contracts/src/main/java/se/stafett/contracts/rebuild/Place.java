package se.stafett.contracts.rebuild;

import java.util.UUID;

/**
 * Where a plan stands.
 *
 * @param kid id of the key that its last event was protected with
 * @param version how many of its events have been taken in
 */
record Place(LaneId lane, UUID kid, long version) {}
