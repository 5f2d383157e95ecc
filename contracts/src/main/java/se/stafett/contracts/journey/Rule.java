package se.stafett.contracts.journey;

import java.util.stream.Stream;

/** One thing that the model asks of every journey. */
@FunctionalInterface
interface Rule {
    /** Each time that it was not followed. */
    Stream<Lapse> lapses(Course course);
}
