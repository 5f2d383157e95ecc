package se.stafett.handover.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.handover.domain.CourseEvent.HandoverInitiated;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.ItemEvent.ChangeProposed;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.service.write.Accepted;
import se.stafett.service.write.Answers;

/** How commands on handovers are answered. */
final class HandoverAnswers implements Answers<HandoverEvent> {
    @Override
    public Optional<UUID> created(List<? extends HandoverEvent> events) {
        HandoverEvent first = events.getFirst();
        if (first instanceof HandoverInitiated initiated) {
            return Optional.of(initiated.handover());
        }
        if (first instanceof ParticipantInvited invited) {
            return Optional.of(invited.id());
        }
        if (first instanceof ChangeProposed proposed) {
            return Optional.of(proposed.proposal());
        }
        return Optional.empty();
    }

    @Override
    public Object body(Accepted accepted) {
        return HandoverAnswer.of(accepted);
    }

    @Override
    public String address() {
        return "/v1/handovers/";
    }
}
