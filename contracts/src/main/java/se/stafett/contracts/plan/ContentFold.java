package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

final class ContentFold {
    private ContentFold() {}

    static void apply(PlanBuilder plan, ContentEvent event, Happening happening) {
        happening.require(
                event instanceof TextCorrected || Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        switch (event) {
            case StoryTold told -> plan.story = retold(plan.story, told.story());
            case SummaryWritten written -> plan.summary = written.text();
            case ParticipantAdded added -> {
                happening.require(
                        plan.participants.stream()
                                .noneMatch(one ->
                                        one.id().equals(added.participant().id())),
                        "the participant takes part already");
                plan.participants = PlanBuilder.with(plan.participants, added.participant());
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

    private static Story retold(@Nullable Story before, Story told) {
        return before == null
                ? told
                : new Story(
                        newer(told.lifeSituation(), before.lifeSituation()),
                        newer(told.drive(), before.drive()),
                        newer(told.resources(), before.resources()),
                        newer(told.abilities(), before.abilities()),
                        newer(told.needs(), before.needs()));
    }

    private static @Nullable String newer(@Nullable String told, @Nullable String before) {
        return told == null ? before : told;
    }
}
