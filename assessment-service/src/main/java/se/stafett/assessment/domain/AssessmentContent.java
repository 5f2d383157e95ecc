package se.stafett.assessment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.assessment.domain.CourseEvent.AssessmentOpened;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** What an assessment holds, whatever its state. */
public record AssessmentContent(
        UUID id,
        PatientRef patient,
        HsaId unit,
        long version,
        Texts texts,
        Entries<ScoreContent> scores,
        Entries<FindingContent> findings,
        List<WorkAbility> workAbility) {
    public AssessmentContent {
        workAbility = List.copyOf(workAbility);
    }

    static AssessmentContent begun(AssessmentOpened opened) {
        return new AssessmentContent(
                opened.assessment(),
                opened.patient().ref(),
                opened.unit(),
                1,
                Texts.begun(opened.reason()),
                Entries.none(),
                Entries.none(),
                List.of());
    }

    /** The judgement that was made last. */
    Optional<WorkAbility> lastJudgement() {
        return workAbility.isEmpty() ? Optional.empty() : Optional.of(workAbility.getLast());
    }

    AssessmentContent next() {
        return new AssessmentContent(id, patient, unit, version + 1, texts, scores, findings, workAbility);
    }

    AssessmentContent with(Texts changed) {
        return new AssessmentContent(id, patient, unit, version, changed, scores, findings, workAbility);
    }

    AssessmentContent withScores(Entries<ScoreContent> changed) {
        return new AssessmentContent(id, patient, unit, version, texts, changed, findings, workAbility);
    }

    AssessmentContent withFindings(Entries<FindingContent> changed) {
        return new AssessmentContent(id, patient, unit, version, texts, scores, changed, workAbility);
    }

    AssessmentContent withWorkAbility(List<WorkAbility> judged) {
        return new AssessmentContent(id, patient, unit, version, texts, scores, findings, judged);
    }
}
