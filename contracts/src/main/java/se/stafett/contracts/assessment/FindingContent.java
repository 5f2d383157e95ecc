package se.stafett.contracts.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A finding by ICF: a code and the qualifiers of its component. For all but {@code nature} and {@code location}: 0 is no problem
 * (or no barrier, no facilitator), 4 a complete one, 8 not specified, 9 not applicable.
 *
 * @param icf for example {@code d450}
 * @param extent of an impairment; for b and s
 * @param nature of a change of structure, 0 to 9; for s
 * @param location of a change of structure, 0 to 9; for s
 * @param performance in the patient's own surroundings; for d
 * @param capacity without help or aids; for d
 * @param barrier for e
 * @param facilitator for e
 */
public record FindingContent(
        String icf,
        @Nullable Integer extent,
        @Nullable Integer nature,
        @Nullable Integer location,
        @Nullable Integer performance,
        @Nullable Integer capacity,
        @Nullable Integer barrier,
        @Nullable Integer facilitator,
        @Nullable String note) {}
