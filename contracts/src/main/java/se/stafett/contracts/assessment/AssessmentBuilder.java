package se.stafett.contracts.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;
import se.stafett.contracts.payload.Story;

/** An assessment while one event is folded into it. Never leaves the fold; the lists that it holds are immutable. */
final class AssessmentBuilder {
    private final UUID assessmentId;
    private final String patientRef;
    private final Patient patient;
    private final String unit;
    private final @Nullable String referrer;
    private final @Nullable Reassessed reassesses;
    private final @Nullable UUID previous;
    private final Stamp opened;

    String status;
    String reason;

    @Nullable Story story;

    List<Score> scores = List.of();
    List<Finding> findings = List.of();
    List<WorkAbility> workAbility = List.of();

    @Nullable Conclusion conclusion;

    List<Correction> corrections = List.of();

    @Nullable StatedReason cancellation;

    @Nullable StatedReason error;

    AssessmentBuilder(Happening happening, String patientRef, AssessmentOpened event) {
        assessmentId = happening.stream();
        this.patientRef = patientRef;
        patient = event.patient();
        unit = event.unit();
        reason = event.reason();
        referrer = event.referrer();
        reassesses = event.reassesses();
        previous = event.previous();
        opened = happening.stamp();
        status = Statuses.OPEN;
    }

    AssessmentBuilder(CurrentAssessment assessment) {
        assessmentId = assessment.assessmentId();
        patientRef = assessment.patientRef();
        patient = assessment.patient();
        unit = assessment.unit();
        reason = assessment.reason();
        referrer = assessment.referrer();
        reassesses = assessment.reassesses();
        previous = assessment.previous();
        opened = assessment.opened();
        status = assessment.status();
        story = assessment.story();
        scores = assessment.scores();
        findings = assessment.findings();
        workAbility = assessment.workAbility();
        conclusion = assessment.conclusion();
        corrections = assessment.corrections();
        cancellation = assessment.cancellation();
        error = assessment.error();
    }

    CurrentAssessment build(long version) {
        return new CurrentAssessment(
                assessmentId,
                version,
                status,
                patientRef,
                patient,
                unit,
                reason,
                referrer,
                reassesses,
                previous,
                opened,
                story,
                scores,
                findings,
                workAbility,
                conclusion,
                corrections,
                cancellation,
                error);
    }

    void requireOpen(Happening happening) {
        happening.require(status.equals(Statuses.OPEN), "the assessment is not open");
    }

    /** What is on record can be put right, also when the assessment has ended. */
    void requireOnRecord(Happening happening) {
        happening.require(error == null, "the assessment is in error");
    }
}
