package se.stafett.notice.rules;

import static se.stafett.notice.domain.NoticeKind.INVITED;
import static se.stafett.notice.domain.NoticeKind.PLAN_CHANGED;
import static se.stafett.notice.domain.NoticeKind.PLAN_MISSING;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.plan.CallGuidanceGiven;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.ContentEvent;
import se.stafett.contracts.plan.CourseEvent;
import se.stafett.contracts.plan.CustodyKept;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalEvent;
import se.stafett.contracts.plan.InterventionEvent;
import se.stafett.contracts.plan.MergeEvent;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.ParticipantRemoved;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.plan.TextCorrected;
import se.stafett.notice.domain.Step;

/** A plan: who else takes part learns what changes; whoever is asked to take part learns that. */
final class PlanNotices {
    private PlanNotices() {}

    static List<Step> of(PlanEvent event, Occasion occasion) {
        return switch (event) {
            case CourseEvent course -> course instanceof PlanDrafted drafted ? drafted(drafted) : changed(occasion);
            case ContentEvent content -> content(content, occasion);
            case GoalEvent goal -> changed(occasion);
            case InterventionEvent intervention -> changed(occasion);
            case MergeEvent merge -> changed(occasion);
            case CustodyMoved moved -> changed(occasion);
            case CustodyKept kept -> changed(occasion);
        };
    }

    private static List<Step> drafted(PlanDrafted drafted) {
        @Nullable UUID assessment = drafted.assessment();
        return assessment == null
                ? List.of()
                : List.of(Step.Settle.forAll(PLAN_MISSING, Occasion.assessment(assessment)));
    }

    private static List<Step> content(ContentEvent event, Occasion occasion) {
        return switch (event) {
            case ParticipantAdded added -> invited(added.participant().unit(), occasion);
            case ParticipantRemoved removed -> changed(occasion);
            case ContactNamed named -> changed(occasion);
            case CallGuidanceGiven given -> changed(occasion);
            case ReviewDateSet set -> changed(occasion);
            case StoryTold told -> changed(occasion);
            case SummaryWritten written -> changed(occasion);
            case TextCorrected corrected -> changed(occasion);
        };
    }

    private static List<Step> invited(@Nullable String unit, Occasion occasion) {
        return unit == null ? List.of() : occasion.notifyUnless(unit, INVITED);
    }

    private static List<Step> changed(Occasion occasion) {
        return occasion.notify(occasion.everybodyElse(), PLAN_CHANGED);
    }
}
