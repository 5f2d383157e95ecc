package se.stafett.local.loader;

import java.util.List;

/**
 * A patient of the source with all their plans, in the order in which they are loaded.
 *
 * @param file where they were read
 * @param reserveNumber the identifier that stands for them here, see {@link ReserveNumber}
 */
record MappedPatient(String file, String reserveNumber, String name, List<PlacedPlan> plans) {
    MappedPatient {
        plans = List.copyOf(plans);
    }
}
