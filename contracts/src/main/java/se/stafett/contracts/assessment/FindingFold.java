package se.stafett.contracts.assessment;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class FindingFold {
    private FindingFold() {}

    static void apply(AssessmentBuilder assessment, FindingEvent event, Happening happening) {
        switch (event) {
            case FindingRecorded recorded -> {
                assessment.requireOpen(happening);
                happening.require(
                        assessment.findings.stream().noneMatch(one -> one.id().equals(recorded.finding())),
                        "the finding is recorded");
                assessment.findings = Lists.with(
                        assessment.findings,
                        Finding.recorded(recorded.finding(), recorded.content(), happening.stamp()));
            }
            case FindingCorrected corrected -> {
                Finding now = standing(assessment, corrected.finding(), happening);
                assessment.findings = Lists.replaced(
                        assessment.findings,
                        now,
                        now.corrected(corrected.content(), happening.because(corrected.reason())));
            }
            case FindingEnteredInError error -> {
                Finding now = standing(assessment, error.finding(), happening);
                assessment.findings =
                        Lists.replaced(assessment.findings, now, now.inError(happening.because(error.reason())));
            }
        }
    }

    private static Finding standing(AssessmentBuilder assessment, UUID id, Happening happening) {
        assessment.requireOnRecord(happening);
        Finding finding = assessment.findings.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> happening.unfit("the assessment has no such finding"));
        happening.require(finding.error() == null, "the finding is in error");
        return finding;
    }
}
