package se.stafett.contracts.plan;

import java.util.UUID;

/** Where, when and by whom the event happened that is being folded. */
record Happening(UUID plan, long version, UUID event, String type, String at, By by) {

    Provenance provenance() {
        return new Provenance(plan, version, event);
    }

    StatedReason because(String reason) {
        return new StatedReason(reason, by, at);
    }

    void require(boolean holds, String problem) {
        if (!holds) {
            throw unfit(problem);
        }
    }

    UnfitEvent unfit(String problem) {
        return new UnfitEvent(plan, version, type, problem);
    }
}
