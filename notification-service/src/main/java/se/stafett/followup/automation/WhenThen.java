package se.stafett.followup.automation;

import java.util.List;
import se.stafett.followup.domain.PlanSnapshot;

/** When some kind of thing happens to a plan, then its follow-up is asked for something. */
interface WhenThen {
    /** Names it for ever: what it asks for because of an event is done once under this name. */
    String name();

    /** The plan's events that matter, without their version. */
    List<String> kinds();

    /** What the plan, as the event left it, asks. */
    Asked asks(PlanSnapshot plan, KnownFollowUps known);
}
