package se.stafett.assessment.domain;

/** An assessment on which no more work is done; its record can still be put right. */
record EndedAssessment(Ending ending, AssessmentContent content) implements OpenedAssessment {

    @Override
    public AssessmentStatus status() {
        return switch (ending) {
            case CONCLUDED -> AssessmentStatus.CONCLUDED;
            case CANCELLED -> AssessmentStatus.CANCELLED;
            case IN_ERROR -> AssessmentStatus.ENTERED_IN_ERROR;
        };
    }

    @Override
    public EndedAssessment with(AssessmentContent changed) {
        return new EndedAssessment(ending, changed);
    }
}
