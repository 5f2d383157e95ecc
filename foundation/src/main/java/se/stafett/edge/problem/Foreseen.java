package se.stafett.edge.problem;

import java.util.Optional;

/** A failure that those beyond the edge know the problem of. All that are found are asked. */
public interface Foreseen {
    /** Empty where it is another failure. */
    Optional<Problem> problem(Throwable failure);
}
