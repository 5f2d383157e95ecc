package se.stafett.contracts.handover;

import java.util.List;

/** The time for answers has passed and the handover is not completed. */
public record HandoverFellDue(List<Unanswered> unanswered) implements DueEvent {
    public HandoverFellDue {
        unanswered = List.copyOf(unanswered);
    }
}
