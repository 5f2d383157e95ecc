package se.stafett.assessment.storage;

import jakarta.inject.Singleton;
import se.stafett.assessment.domain.Assessment;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.service.storage.History;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Assessments as of now or of an earlier moment. */
@Singleton
public class AssessmentHistory
        extends History<
                Assessment, AssessmentEvent, se.stafett.contracts.assessment.AssessmentEvent, CurrentAssessment> {
    AssessmentHistory(EventStore store, Keys keys) {
        super(new Assessments(), store, keys);
    }
}
