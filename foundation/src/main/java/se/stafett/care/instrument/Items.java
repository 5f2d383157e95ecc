package se.stafett.care.instrument;

/** The questions or tasks of an instrument, all of which give points from the same range. */
public record Items(int count, int lowest, int highest) {

    /** The sums that are possible. */
    Range sums() {
        return Range.whole(count * lowest, count * highest);
    }
}
