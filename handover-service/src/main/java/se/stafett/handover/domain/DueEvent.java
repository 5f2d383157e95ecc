package se.stafett.handover.domain;

import java.util.List;

/** The time for answers ran out. */
public sealed interface DueEvent extends HandoverEvent {
    record HandoverFellDue(List<Unanswered> unanswered) implements DueEvent {
        public HandoverFellDue {
            unanswered = List.copyOf(unanswered);
        }
    }

    record HandoverEscalated(List<Unanswered> unanswered) implements DueEvent {
        public HandoverEscalated {
            unanswered = List.copyOf(unanswered);
        }
    }
}
