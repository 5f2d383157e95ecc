package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import se.stafett.contracts.payload.Recorded;

/**
 * Whether a patient's journey follows the generic model for rehabilitation, as known at a moment.
 *
 * @param asOf the moment: only what had been recorded by then counts
 * @param steps the steps that it has reached, in their order
 * @param deviations where it departs from the model, also where that has been mended since; by when they began
 */
public record Conformance(Instant asOf, List<Reached> steps, List<Deviation> deviations) {
    public Conformance {
        steps = List.copyOf(steps);
        deviations = List.copyOf(deviations);
    }

    /**
     * Looks at a whole journey. Events may be given in any order and more than once.
     *
     * @param events of one patient, of all services
     * @throws se.stafett.contracts.payload.UnfitEvent when the events of a stream do not make one
     */
    public static Conformance of(Collection<Recorded> events, Instant asOf, JourneyLimits limits) {
        Course course = Folding.course(events, asOf, limits);
        List<Deviation> deviations = Arrays.stream(DeviationCode.values())
                .flatMap(code -> Rules.of(code).lapses(course).map(lapse -> Deviation.of(code, lapse)))
                .distinct()
                .sorted(Deviation.ORDER)
                .toList();
        return new Conformance(asOf, Steps.of(course), deviations);
    }

    /** Whether it has followed the model all the way. */
    public boolean follows() {
        return deviations.isEmpty();
    }
}
