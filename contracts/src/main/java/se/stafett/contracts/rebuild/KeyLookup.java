package se.stafett.contracts.rebuild;

import java.util.UUID;

/**
 * Where a rebuild gets the patients' keys. It is asked once for every event: who asks over a network keeps the answers.
 * What it throws reaches the caller of {@link PlanRebuild#take}, and the event may then be given again.
 */
@FunctionalInterface
public interface KeyLookup {
    /** The key of that id, or why it is not to be had. */
    KeyAnswer find(UUID kid);
}
