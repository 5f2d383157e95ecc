package se.stafett.followup.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why a follow-up is not concluded as asked. */
sealed interface ConclusionRefusal extends FollowUpRefusal {

    record GoalsNotFollowedUp(List<UUID> goals) implements ConclusionRefusal, NotNow {}

    record GoalsAreNotMet(List<UUID> goals) implements ConclusionRefusal, NotSound {}

    record MorePossibleNotStated() implements ConclusionRefusal, NotSound {}

    record NothingMoreIsNeeded() implements ConclusionRefusal, NotSound {}

    record NothingToLoopBackFor() implements ConclusionRefusal, NotSound {}

    record MoreIsPossible() implements ConclusionRefusal, NotSound {}

    record MissingDialogueNotExplained() implements ConclusionRefusal, NotSound {}

    record OtherUnitsHaveOpenItems(List<HsaId> units) implements ConclusionRefusal, NotNow {}

    record NextReviewMissing() implements ConclusionRefusal, NotSound {}

    record ReviewAfterTheEnd() implements ConclusionRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case GoalsNotFollowedUp refusal -> "goals-not-followed-up";
            case GoalsAreNotMet refusal -> "goals-are-not-met";
            case MorePossibleNotStated refusal -> "more-possible-not-stated";
            case NothingMoreIsNeeded refusal -> "nothing-more-is-needed";
            case NothingToLoopBackFor refusal -> "nothing-to-loop-back-for";
            case MoreIsPossible refusal -> "more-is-possible";
            case MissingDialogueNotExplained refusal -> "missing-dialogue-not-explained";
            case OtherUnitsHaveOpenItems refusal -> "other-units-have-open-items";
            case NextReviewMissing refusal -> "next-review-missing";
            case ReviewAfterTheEnd refusal -> "review-after-the-end";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case GoalsNotFollowedUp refusal -> Optional.empty();
            case GoalsAreNotMet refusal -> Optional.of("goalsMet");
            case MorePossibleNotStated refusal -> Optional.of("morePossible");
            case NothingMoreIsNeeded refusal -> Optional.of("morePossible");
            case NothingToLoopBackFor refusal -> Optional.of("outcome");
            case MoreIsPossible refusal -> Optional.of("outcome");
            case MissingDialogueNotExplained refusal -> Optional.of("dialogue.note");
            case OtherUnitsHaveOpenItems refusal -> Optional.empty();
            case NextReviewMissing refusal -> Optional.of("nextReview");
            case ReviewAfterTheEnd refusal -> Optional.of("nextReview");
        };
    }
}
