package se.stafett.contracts.handover;

import java.util.List;

/** The time for answers ran out. */
public sealed interface DueEvent extends HandoverEvent permits HandoverFellDue, HandoverEscalated {
    /** The items that nobody has answered for and that are not kept; may be empty. */
    List<Unanswered> unanswered();
}
