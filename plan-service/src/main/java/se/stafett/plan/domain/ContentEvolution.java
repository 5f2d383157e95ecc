package se.stafett.plan.domain;

import se.stafett.plan.domain.ContentEvent.CallGuidanceGiven;
import se.stafett.plan.domain.ContentEvent.ContactNamed;
import se.stafett.plan.domain.ContentEvent.ParticipantAdded;
import se.stafett.plan.domain.ContentEvent.ParticipantRemoved;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.ContentEvent.StoryTold;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.ContentEvent.TextCorrected;

/** How the plan's words and people change. */
final class ContentEvolution {

    private ContentEvolution() {}

    static PlanContent after(PlanContent plan, ContentEvent event) {
        Texts texts = plan.texts();
        Team team = plan.team();
        return switch (event) {
            case StoryTold told -> plan.with(texts.withStory(texts.story().and(told.story())));
            case SummaryWritten summary -> plan.with(texts.withSummary(summary.text()));
            case CallGuidanceGiven guidance -> plan.with(texts.withCallGuidance(guidance.entries()));
            case ParticipantAdded added -> plan.with(team.joinedBy(added.participant()));
            case ParticipantRemoved removed -> plan.with(team.without(removed.participant()));
            case ContactNamed named -> plan.with(team.with(named.contact()));
            case ReviewDateSet review -> plan.withReviewDate(review.date());
            case TextCorrected correction -> corrected(plan, correction);
        };
    }

    private static PlanContent corrected(PlanContent plan, TextCorrected correction) {
        Texts texts = plan.texts();
        return switch (correction.target()) {
            case TextTarget.StoryPart story ->
                plan.with(texts.withStory(texts.story().with(story.part(), correction.corrected())));
            case TextTarget.Summary summary -> plan.with(texts.withSummary(correction.corrected()));
            case TextTarget.GoalWords words ->
                plan.with(plan.items().changedGoal(words.goal(), goal -> goal.corrected(correction.corrected())));
            case TextTarget.InterventionDescription description ->
                plan.with(plan.items()
                        .changedIntervention(
                                description.intervention(),
                                intervention -> intervention.revised(
                                        intervention.content().withDescription(correction.corrected()))));
        };
    }
}
