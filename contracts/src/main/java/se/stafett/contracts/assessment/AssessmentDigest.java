package se.stafett.contracts.assessment;

import se.stafett.contracts.payload.DocumentDigest;

/** What two who hold the same assessment compare; see {@link DocumentDigest}. */
public final class AssessmentDigest {
    private AssessmentDigest() {}

    /** The digest of an assessment. */
    public static String of(CurrentAssessment assessment) {
        return DocumentDigest.of(AssessmentDocument.write(assessment));
    }
}
