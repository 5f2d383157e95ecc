package se.stafett.contracts.plan;

import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Story;

final class ContentFold {
    private ContentFold() {}

    static void apply(PlanBuilder plan, ContentEvent event, Happening happening) {
        happening.require(
                event instanceof TextCorrected || Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        switch (event) {
            case StoryTold told -> plan.story = Story.retold(plan.story, told.story());
            case SummaryWritten written -> plan.summary = written.text();
            case ParticipantAdded added -> {
                happening.require(
                        plan.participants.stream()
                                .noneMatch(one ->
                                        one.id().equals(added.participant().id())),
                        "the participant takes part already");
                plan.participants = Lists.with(plan.participants, added.participant());
            }
            case ParticipantRemoved removed -> {
                int before = plan.participants.size();
                plan.participants =
                        PlanBuilder.without(plan.participants, one -> one.id().equals(removed.participant()));
                happening.require(plan.participants.size() < before, "the participant does not take part");
            }
            case ContactNamed named -> plan.contact = named.contact();
            case CallGuidanceGiven given -> plan.callGuidance = given.entries();
            case ReviewDateSet set -> {
                plan.reviewDate = set.date();
                plan.agreementIsStale();
            }
            case TextCorrected corrected -> CorrectionFold.apply(plan, corrected, happening);
        }
    }
}
