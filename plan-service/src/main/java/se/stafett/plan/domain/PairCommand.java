package se.stafett.plan.domain;

import java.util.UUID;
import se.stafett.care.PlainText;

/** What can be asked of two plans at once. */
public sealed interface PairCommand {

    /** States why this plan and another of the same patient are not merged. */
    record KeepApart(UUID from, PlainText reason) implements PairCommand {}

    /** @param absorbVersion the version of the other plan that has been read */
    record MergePlans(UUID absorb, long absorbVersion, PlainText reason) implements PairCommand {}

    record ReverseMerge(UUID merge, PlainText reason) implements PairCommand {}
}
