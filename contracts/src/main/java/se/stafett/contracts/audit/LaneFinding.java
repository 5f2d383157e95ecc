package se.stafett.contracts.audit;

/** What is wrong with a lane. Its place is the first that is wrong; what lies behind it in the lane is not looked at. */
public sealed interface LaneFinding extends Finding {
    /** The first wrong place. */
    Place place();

    /** The event is not the one that was recorded there. */
    record Altered(Place place) implements LaneFinding {}

    /** The events from here to that position are gone. */
    record Deleted(Place place, long last) implements LaneFinding {}

    /** An event stands here that was not recorded. */
    record Inserted(Place place) implements LaneFinding {}

    /** The event that belongs here stands further back. */
    record Reordered(Place place) implements LaneFinding {}

    /** An event stands here whose patient belongs to another lane; the chain was made over it. */
    record WrongLane(Place place, int own) implements LaneFinding {}

    /** The lane ends before this place, although it was sealed up to that position. */
    record Truncated(Place place, long sealed) implements LaneFinding {}

    /**
     * The chain holds in itself, and is not the one that was sealed: it was written anew, from this place at the earliest and from
     * that position at the latest.
     *
     * @param proven the sealed position at which the two differ; what was sealed before this place is as it was
     */
    record Rewritten(Place place, long proven) implements LaneFinding {}
}
