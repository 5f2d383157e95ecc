package se.stafett.assessment.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.Assessment;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.messaging.Publication;
import se.stafett.assessment.messaging.Reception;
import se.stafett.care.PatientRef;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.assessment.AssessmentFold;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.service.storage.Aggregate;
import se.stafett.store.StreamWrite.StreamState;

/** What an assessment is to the store: how it evolves, how it is published, what it is found by. */
final class Assessments
        implements Aggregate<
                Assessment, AssessmentEvent, se.stafett.contracts.assessment.AssessmentEvent, CurrentAssessment> {
    private final AssessmentEventCodec codec = new AssessmentEventCodec();

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Assessment none() {
        return Assessment.notOpened();
    }

    @Override
    public Assessment after(Assessment assessment, AssessmentEvent event, UUID eventId) {
        return assessment.after(event);
    }

    @Override
    public PatientRef patient(Assessment assessment) {
        return assessment.opened().orElseThrow().patient();
    }

    @Override
    public StreamState found(Assessment assessment) {
        return AssessmentLabels.of(assessment.opened().orElseThrow());
    }

    @Override
    public se.stafett.contracts.assessment.AssessmentEvent publish(AssessmentEvent event) {
        return Publication.of(event);
    }

    @Override
    public AssessmentEvent receive(se.stafett.contracts.assessment.AssessmentEvent published, LogEvent envelope) {
        return Reception.of(envelope, published);
    }

    @Override
    public CurrentAssessment fold(
            @Nullable CurrentAssessment assessment,
            AuthoredEvent<se.stafett.contracts.assessment.AssessmentEvent> published,
            LogEvent envelope) {
        return AssessmentFold.apply(assessment, envelope, published);
    }

    @Override
    public AssessmentEventCodec codec() {
        return codec;
    }
}
