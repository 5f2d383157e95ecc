package se.stafett.care.instrument;

/** What is handed in, and how the result comes of it. */
public sealed interface Form {

    /** The result itself: a time, a distance, a grade. */
    record Measured() implements Form {}

    /** The points of the items, whose sum is the result; or the sum alone. */
    record Summed(Items items) implements Form {}

    /** The points of the items, which are not summed; a profile. */
    record Profiled(Items items, Better better) implements Form {}

    /** The levels of the patient's own goals, of which the result is computed as a T-score. */
    record Attained(Weights weights) implements Form {}
}
