package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byCarryingUnit;
import static se.stafett.plan.domain.Acting.byResponsibleUnit;

import java.util.Optional;
import java.util.function.Function;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.PlainText;
import se.stafett.plan.domain.ContentEvent.TextCorrected;
import se.stafett.plan.domain.RecordCommand.CorrectText;
import se.stafett.plan.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.plan.domain.RecordRefusal.TextNotFound;
import se.stafett.plan.domain.RecordRefusal.TextReadsOtherwise;

/** Whether a wrong text is put right. The wrong text stays on record beside the corrected (patientdatalagen 3:14). */
final class CorrectionDecider {

    private CorrectionDecider() {}

    static Decision<PlanEvent> correct(DraftedPlan plan, CorrectText command, Context context) {
        Texts texts = plan.content().texts();
        Items items = plan.content().items();
        return switch (command.target()) {
            case TextTarget.StoryPart story ->
                byCarryingUnit(
                        plan, context, professional -> correct(texts.story().part(story.part()), command));
            case TextTarget.Summary summary ->
                byCarryingUnit(plan, context, professional -> correct(texts.summary(), command));
            case TextTarget.GoalWords words ->
                correctItem(items.goal(words.goal()), goal -> goal.content().words(), command, context);
            case TextTarget.InterventionDescription description ->
                correctItem(
                        items.intervention(description.intervention()),
                        intervention -> intervention.content().description(),
                        command,
                        context);
        };
    }

    private static <I extends Item> Decision<PlanEvent> correctItem(
            Optional<I> item, Function<I, PlainText> text, CorrectText command, Context context) {
        return item.map(one ->
                        byResponsibleUnit(one, context, professional -> correct(Optional.of(text.apply(one)), command)))
                .orElseGet(() -> notFound(command));
    }

    private static Decision<PlanEvent> correct(Optional<PlainText> standing, CorrectText command) {
        return standing.map(text -> correct(text, command)).orElseGet(() -> notFound(command));
    }

    private static Decision<PlanEvent> correct(PlainText standing, CorrectText command) {
        return require(
                        standing.equals(command.wrong()),
                        new TextReadsOtherwise(command.target().path()))
                .and(!command.corrected().equals(command.wrong()), new CorrectionChangesNothing())
                .then(new TextCorrected(command.target(), command.wrong(), command.corrected(), command.reason()));
    }

    private static Decision<PlanEvent> notFound(CorrectText command) {
        return Decision.rejected(new TextNotFound(command.target().path()));
    }
}
