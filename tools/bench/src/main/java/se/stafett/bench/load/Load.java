package se.stafett.bench.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What became of one run.
 *
 * @param seconds from its begin to its end
 * @param durations of the acts that succeeded, in nanoseconds
 * @param failures how many acts failed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record Load(double seconds, long[] durations, long failures, Optional<Exception> firstFailure) {

    static Load of(double seconds, List<Tally> tallies) {
        return new Load(
                seconds,
                tallies.stream()
                        .flatMapToLong(tally -> LongStream.of(tally.durations()))
                        .toArray(),
                tallies.stream().mapToLong(Tally::failures).sum(),
                tallies.stream().flatMap(tally -> tally.firstFailure().stream()).findFirst());
    }

    /** Acts that succeeded, a second. */
    public double rate() {
        return durations.length / seconds;
    }

    /**
     * The same run, when nothing to speak of failed.
     *
     * @throws IllegalStateException when more than one act in a hundred failed, or all did
     */
    public Load sound() {
        if (durations.length == 0 || failures * 100 > durations.length) {
            throw new IllegalStateException(
                    failures + " of " + (failures + durations.length) + " acts failed", firstFailure.orElse(null));
        }
        return this;
    }
}
