package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.require;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.RecordCommand.MarkScoreInError;
import se.stafett.assessment.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.assessment.domain.RecordRefusal.EntryIsInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreCorrected;
import se.stafett.assessment.domain.ScoreEvent.ScoreEnteredInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.assessment.domain.ScoreRefusal.InstrumentNotInCatalogue;
import se.stafett.assessment.domain.ScoreRefusal.RaterNotCertified;
import se.stafett.assessment.domain.ScoreRefusal.ScoreNotFound;
import se.stafett.assessment.domain.ScoreRefusal.ScoreOfAnotherInstrument;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Instruments;

/** Whether a score goes on record, and how what is computed from it is added. */
record ScoreDecider(Instruments catalogue) {

    static final int MOST_SCORES = 200;

    Decision<AssessmentEvent> record(AssessmentContent assessment, RecordScore command, Context context) {
        return require(assessment.scores().size() < MOST_SCORES, new TooMany("scores", MOST_SCORES))
                .thenDecide(() -> scored(
                        command.entry(),
                        context,
                        content -> Decision.accepted(new ScoreRecorded(context.newId("score", 0), content))));
    }

    Decision<AssessmentEvent> correct(AssessmentContent assessment, CorrectScore command, Context context) {
        return standing(
                assessment,
                command.score(),
                now -> require(
                                now.instrument().equals(command.entry().instrument()),
                                new ScoreOfAnotherInstrument(command.score(), now.instrument()))
                        .thenDecide(() -> scored(
                                command.entry(),
                                context,
                                content -> require(!content.equals(now), new CorrectionChangesNothing())
                                        .then(new ScoreCorrected(command.score(), content, command.reason())))));
    }

    static Decision<AssessmentEvent> markInError(AssessmentContent assessment, MarkScoreInError command) {
        return standing(
                assessment,
                command.score(),
                now -> Decision.accepted(new ScoreEnteredInError(command.score(), command.reason())));
    }

    private Decision<AssessmentEvent> scored(
            ScoreEntry entry, Context context, Function<ScoreContent, Decision<AssessmentEvent>> decision) {
        return catalogue
                .find(entry.instrument())
                .map(instrument -> require(
                                !instrument.certifiedRaters()
                                        || entry.certificate().isPresent(),
                                new RaterNotCertified(instrument.code()))
                        .and(Days.canHaveHappened("on", entry.on(), context.today()))
                        .and(new ScoreRules(instrument, entry).areKept())
                        .thenDecide(() -> decision.apply(content(instrument, entry))))
                .orElseGet(() -> Decision.rejected(new InstrumentNotInCatalogue(entry.instrument())));
    }

    private static ScoreContent content(Instrument instrument, ScoreEntry entry) {
        Optional<Computed> computed = Computed.of(instrument.form(), entry);
        List<Reading> readings = instrument.scales().stream()
                .map(scale -> new Reading(
                        scale.code(),
                        computed.map(Computed::value)
                                .orElseGet(() -> entry.values().get(scale.code()))))
                .toList();
        return new ScoreContent(
                instrument.code(), entry.on(), readings, entry.items(), entry.goals(), entry.certificate());
    }

    private static Decision<AssessmentEvent> standing(
            AssessmentContent assessment, UUID id, Function<ScoreContent, Decision<AssessmentEvent>> decision) {
        return assessment
                .scores()
                .find(id)
                .map(score -> require(!score.inError(), new EntryIsInError(id))
                        .thenDecide(() -> decision.apply(score.content())))
                .orElseGet(() -> Decision.rejected(new ScoreNotFound(id)));
    }
}
