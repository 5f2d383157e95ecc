package se.stafett.followup.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;
import se.stafett.care.instrument.Instrument;

/** Work on a follow-up, which must go on for it. A command's plan is a fact, not a wish: the plan as known now. */
public sealed interface WorkCommand extends FollowUpCommand {

    record RecordAchievement(UUID goal, Achievement achievement, PlanSnapshot plan) implements WorkCommand {}

    /** @param known the instrument as the catalogue has it; empty when it is not there */
    record RecordScore(Score content, Optional<Instrument> known) implements WorkCommand {}

    record CheckDevice(UUID intervention, boolean fits, Optional<PlainText> note, PlanSnapshot plan)
            implements WorkCommand {}

    record TellExperience(Teller teller, PlainText text) implements WorkCommand {}

    record ConcludeFollowUp(Conclusion conclusion, PlanSnapshot plan) implements WorkCommand {}

    record CancelFollowUp(PlainText reason, PlanSnapshot plan) implements WorkCommand {}
}
