package se.stafett.store.seal;

/**
 * A lane that is not what it was when it was sealed: it is shorter, or the event that was sealed last is missing or another.
 * Nothing of it is sealed again before someone has looked.
 *
 * @param sealed the last position that was sealed
 * @param found where the lane ends now
 */
public record Contradiction(int lane, long sealed, long found) {}
