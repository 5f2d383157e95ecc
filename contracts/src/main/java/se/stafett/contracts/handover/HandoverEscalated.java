package se.stafett.contracts.handover;

import java.util.List;

/** A day after it fell due, the handover is still not completed. */
public record HandoverEscalated(List<Unanswered> unanswered) implements DueEvent {
    public HandoverEscalated {
        unanswered = List.copyOf(unanswered);
    }
}
