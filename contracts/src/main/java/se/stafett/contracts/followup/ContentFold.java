package se.stafett.contracts.followup;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class ContentFold {
    private ContentFold() {}

    static void apply(FollowUpBuilder followUp, ContentEvent event, Happening happening) {
        switch (event) {
            case AchievementRecorded recorded -> achieve(followUp, recorded, happening);
            case ScoreRecorded score -> {
                requireNew(followUp, score.score(), happening);
                followUp.scores = Lists.with(
                        followUp.scores,
                        new Score(
                                score.score(),
                                score.instrument(),
                                score.scale(),
                                score.on(),
                                score.value(),
                                score.note(),
                                happening.stamp(),
                                null));
            }
            case DeviceChecked check -> {
                requireNew(followUp, check.check(), happening);
                followUp.devices = Lists.with(
                        followUp.devices,
                        new DeviceCheck(
                                check.check(),
                                check.intervention(),
                                check.fits(),
                                check.note(),
                                happening.stamp(),
                                null));
            }
            case ExperienceTold told -> {
                requireNew(followUp, told.experience(), happening);
                followUp.experiences = Lists.with(
                        followUp.experiences,
                        new Experience(told.experience(), told.teller(), told.text(), happening.stamp(), null));
            }
            case EntryEnteredInError error -> ErrorFold.apply(followUp, error, happening);
            case TextCorrected corrected -> CorrectionFold.apply(followUp, corrected, happening);
        }
    }

    private static void achieve(FollowUpBuilder followUp, AchievementRecorded event, Happening happening) {
        followUp.requireOpen(happening);
        followUp.achievements = followUp.achievements.stream()
                .filter(one -> one.goal().equals(event.goal()))
                .findFirst()
                .map(now -> Lists.replaced(followUp.achievements, now, now.foundAnew(event, happening.stamp())))
                .orElseGet(() -> Lists.with(followUp.achievements, GoalAchievement.found(event, happening.stamp())));
    }

    private static void requireNew(FollowUpBuilder followUp, UUID id, Happening happening) {
        followUp.requireOpen(happening);
        happening.require(
                followUp.scores.stream().noneMatch(one -> one.id().equals(id))
                        && followUp.devices.stream().noneMatch(one -> one.id().equals(id))
                        && followUp.experiences.stream()
                                .noneMatch(one -> one.id().equals(id)),
                "there is an entry of that id");
    }
}
