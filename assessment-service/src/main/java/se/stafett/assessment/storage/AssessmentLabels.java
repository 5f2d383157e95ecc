package se.stafett.assessment.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.assessment.domain.OpenedAssessment;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What an assessment can be found by. */
public final class AssessmentLabels {
    private static final String INSTRUMENT = "instrument:";

    private AssessmentLabels() {}

    /** On assessments that hold a score of the instrument, by its code in the catalogue. */
    public static String instrument(String code) {
        return INSTRUMENT + code;
    }

    static StreamState of(OpenedAssessment assessment) {
        List<String> labels = new ArrayList<>();
        labels.add(Labels.status(assessment.status()));
        labels.add(Labels.unit(assessment.unit()));
        labels.add(Labels.patient(assessment.patient()));
        assessment.instruments().stream().map(AssessmentLabels::instrument).forEach(labels::add);
        return new StreamState(labels, Optional.empty());
    }
}
