package se.stafett.assessment.domain;

/** An assessment that is worked on. */
public record OngoingAssessment(AssessmentContent content) implements OpenedAssessment {

    @Override
    public AssessmentStatus status() {
        return AssessmentStatus.OPEN;
    }

    @Override
    public OngoingAssessment with(AssessmentContent changed) {
        return new OngoingAssessment(changed);
    }

    EndedAssessment ended(Ending ending) {
        return new EndedAssessment(ending, content);
    }
}
