package se.stafett.contracts.handover;

import se.stafett.contracts.payload.Happening;

final class DueFold {
    private DueFold() {}

    static void apply(HandoverBuilder handover, DueEvent event, Happening happening) {
        handover.requireOpen(happening);
        switch (event) {
            case HandoverFellDue due -> {
                happening.require(!handover.overdue, "the handover has fallen due already");
                handover.overdue = true;
            }
            case HandoverEscalated escalated -> {
                happening.require(handover.overdue, "the handover has not fallen due");
                happening.require(!handover.escalated, "the handover has been escalated already");
                handover.escalated = true;
            }
        }
    }
}
