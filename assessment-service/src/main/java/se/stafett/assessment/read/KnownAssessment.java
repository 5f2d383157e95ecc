package se.stafett.assessment.read;

import se.stafett.assessment.domain.AccessRefusal.AssessmentNotFound;
import se.stafett.assessment.domain.Assessment;
import se.stafett.care.Actor;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.edge.problem.Problems;
import se.stafett.service.storage.Stored;

/** Who may read an assessment. */
public final class KnownAssessment {
    private KnownAssessment() {}

    /**
     * The assessment, if the actor may know of it.
     *
     * @throws se.stafett.edge.problem.ProblemException 404, whether there is none or none for this actor
     */
    public static Stored<Assessment, CurrentAssessment> to(
            Actor actor, Stored<Assessment, CurrentAssessment> assessment) {
        if (assessment
                .state()
                .opened()
                .filter(opened -> opened.isKnownTo(actor))
                .isEmpty()) {
            throw Problems.of(new AssessmentNotFound()).asException();
        }
        return assessment;
    }
}
