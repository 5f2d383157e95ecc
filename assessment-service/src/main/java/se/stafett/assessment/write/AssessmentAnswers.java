package se.stafett.assessment.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.CourseEvent.AssessmentOpened;
import se.stafett.assessment.domain.FindingEvent.FindingRecorded;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.service.write.Accepted;
import se.stafett.service.write.Answers;

/** How commands on assessments are answered. */
final class AssessmentAnswers implements Answers<AssessmentEvent> {

    @Override
    public Optional<UUID> created(List<? extends AssessmentEvent> events) {
        AssessmentEvent first = events.getFirst();
        if (first instanceof AssessmentOpened opened) {
            return Optional.of(opened.assessment());
        }
        if (first instanceof ScoreRecorded recorded) {
            return Optional.of(recorded.score());
        }
        if (first instanceof FindingRecorded recorded) {
            return Optional.of(recorded.finding());
        }
        return Optional.empty();
    }

    @Override
    public Object body(Accepted accepted) {
        return AssessmentAnswer.of(accepted);
    }

    @Override
    public String address() {
        return "/v1/assessments/";
    }
}
