package se.stafett.handover.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.handover.domain.InitiatedHandover;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What a handover can be found by. */
public final class HandoverLabels {
    private static final String PLAN = "plan:";
    private static final String SENDER = "sender:";
    private static final String OVERDUE = "overdue";

    private HandoverLabels() {}

    /** On handovers of the plan. */
    public static String plan(UUID plan) {
        return PLAN + plan;
    }

    /** The plan that the labels tell. */
    public static UUID planIn(List<String> labels) {
        return UUID.fromString(value(labels, PLAN));
    }

    /** The unit that hands over, as the labels tell. */
    public static String senderIn(List<String> labels) {
        return value(labels, SENDER);
    }

    /** Whether the labels tell that the time for answers has passed. */
    public static boolean isOverdue(List<String> labels) {
        return labels.contains(OVERDUE);
    }

    static StreamState of(InitiatedHandover handover) {
        List<String> labels = new ArrayList<>();
        labels.add(Labels.status(handover.status()));
        labels.add(Labels.patient(handover.patient()));
        labels.add(plan(handover.plan()));
        labels.add(SENDER + handover.sender().value());
        handover.units().stream().map(Labels::unit).forEach(labels::add);
        if (handover.overdue()) {
            labels.add(OVERDUE);
        }
        return new StreamState(labels, Optional.empty(), handover.wakeAt());
    }

    private static String value(List<String> labels, String prefix) {
        return labels.stream()
                .filter(label -> label.startsWith(prefix))
                .map(label -> label.substring(prefix.length()))
                .findFirst()
                .orElseThrow();
    }
}
