package se.stafett.followup.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.followup.domain.ContentEvent.DeviceChecked;
import se.stafett.followup.domain.ContentEvent.ExperienceTold;
import se.stafett.followup.domain.ContentEvent.ScoreRecorded;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.service.write.Accepted;
import se.stafett.service.write.Answers;

/** How commands on follow-ups are answered. */
final class FollowUpAnswers implements Answers<FollowUpEvent> {

    @Override
    public Optional<UUID> created(List<? extends FollowUpEvent> events) {
        FollowUpEvent first = events.getFirst();
        if (first instanceof ScoreRecorded recorded) {
            return Optional.of(recorded.score());
        }
        if (first instanceof DeviceChecked checked) {
            return Optional.of(checked.check());
        }
        if (first instanceof ExperienceTold told) {
            return Optional.of(told.experience());
        }
        return Optional.empty();
    }

    @Override
    public Object body(Accepted accepted) {
        return FollowUpAnswer.of(accepted);
    }

    @Override
    public String address() {
        return "/v1/follow-ups/";
    }
}
