package se.stafett.handover.domain;

import java.util.UUID;
import se.stafett.care.PlainText;

/** What a unit does that is asked to take over. */
public sealed interface ReceiverCommand extends HandoverCommand {
    /** Says that the acting unit has read that version of the plan. */
    record ConfirmReading(long planVersion) implements ReceiverCommand {}

    record AcceptItem(UUID item) implements ReceiverCommand {}

    /** Says no, also after having said yes. */
    record DeclineItem(UUID item, PlainText reason) implements ReceiverCommand {}

    record ProposeChange(UUID item, PlainText text) implements ReceiverCommand {}
}
