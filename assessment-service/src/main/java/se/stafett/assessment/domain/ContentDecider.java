package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.time.LocalDate;
import java.util.Optional;
import se.stafett.assessment.domain.ContentEvent.StoryTold;
import se.stafett.assessment.domain.ContentEvent.WorkAbilityJudged;
import se.stafett.assessment.domain.ContentRefusal.NoSuchExtent;
import se.stafett.assessment.domain.ContentRefusal.NothingChanges;
import se.stafett.assessment.domain.ContentRefusal.NothingIsTold;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.WorkCommand.JudgeWorkAbility;
import se.stafett.assessment.domain.WorkCommand.TellStory;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Story;

/** Whether the assessment says something new, besides its scores and findings. */
final class ContentDecider {

    static final int MOST_JUDGEMENTS = 50;

    private ContentDecider() {}

    static Decision<AssessmentEvent> tell(AssessmentContent assessment, TellStory command) {
        Story before = assessment.texts().story();
        return require(!command.story().isEmpty(), new NothingIsTold())
                .and(!before.and(command.story()).equals(before), new NothingChanges())
                .then(new StoryTold(command.story()));
    }

    static Decision<AssessmentEvent> judge(AssessmentContent assessment, JudgeWorkAbility command, Context context) {
        WorkAbility judged = command.workAbility();
        LocalDate today = context.today();
        return require(WorkAbility.EXTENTS.contains(judged.extent()), new NoSuchExtent(judged.extent()))
                .and(Days.canBeJudged("from", judged.from(), today))
                .and(judged.to()
                        .map(to -> Days.canBeJudged("to", to, today).and(Days.inOrder("to", judged.from(), to)))
                        .orElse(nothing()))
                .and(assessment.workAbility().size() < MOST_JUDGEMENTS, new TooMany("workAbility", MOST_JUDGEMENTS))
                .and(!assessment.lastJudgement().equals(Optional.of(judged)), new NothingChanges())
                .then(new WorkAbilityJudged(judged));
    }
}
