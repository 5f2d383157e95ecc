package se.stafett.followup.automation;

import java.util.UUID;
import se.stafett.followup.domain.AutomaticCommand;
import se.stafett.followup.domain.ScheduleFollowUp;

/** What the plan asks of its follow-up. */
sealed interface Asked {

    /** A new one. */
    record Begun(ScheduleFollowUp command) implements Asked {}

    /** Something of the one that goes on. */
    record Of(UUID followUp, AutomaticCommand command) implements Asked {}

    record Nothing() implements Asked {}
}
