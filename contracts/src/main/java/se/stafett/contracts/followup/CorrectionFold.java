package se.stafett.contracts.followup;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class CorrectionFold {
    private CorrectionFold() {}

    static void apply(FollowUpBuilder followUp, TextCorrected event, Happening happening) {
        String[] path = event.target().split("/");
        switch (path[0]) {
            case "goals" -> correctGoal(followUp, event, happening);
            case "scores" -> correctScore(followUp, event, happening);
            case "devices" -> correctDevice(followUp, event, happening);
            case "experiences" -> correctExperience(followUp, event, happening);
            default -> correctEnding(followUp, event, happening);
        }
        followUp.corrections = Lists.with(
                followUp.corrections,
                new Correction(
                        event.target(),
                        event.wrong(),
                        event.corrected(),
                        event.reason(),
                        happening.by(),
                        happening.at()));
    }

    private static void correctGoal(FollowUpBuilder followUp, TextCorrected event, Happening happening) {
        GoalAchievement now = one(followUp.achievements, event, "goals/%s/note", GoalAchievement::goal, happening);
        followUp.achievements =
                Lists.replaced(followUp.achievements, now, now.withNote(corrected(now.note(), event, happening)));
    }

    private static void correctScore(FollowUpBuilder followUp, TextCorrected event, Happening happening) {
        Score now = one(followUp.scores, event, "scores/%s/note", Score::id, happening);
        followUp.scores = Lists.replaced(followUp.scores, now, now.withNote(corrected(now.note(), event, happening)));
    }

    private static void correctDevice(FollowUpBuilder followUp, TextCorrected event, Happening happening) {
        DeviceCheck now = one(followUp.devices, event, "devices/%s/note", DeviceCheck::id, happening);
        followUp.devices = Lists.replaced(followUp.devices, now, now.withNote(corrected(now.note(), event, happening)));
    }

    private static void correctExperience(FollowUpBuilder followUp, TextCorrected event, Happening happening) {
        Experience now = one(followUp.experiences, event, "experiences/%s/text", Experience::id, happening);
        followUp.experiences =
                Lists.replaced(followUp.experiences, now, now.withText(corrected(now.text(), event, happening)));
    }

    private static void correctEnding(FollowUpBuilder followUp, TextCorrected event, Happening happening) {
        Conclusion conclusion = followUp.conclusion;
        Cancellation cancellation = followUp.cancellation;
        if (event.target().equals("dialogue") && conclusion != null) {
            followUp.conclusion =
                    conclusion.withDialogue(corrected(conclusion.dialogue().note(), event, happening));
        } else if (event.target().equals("cancellation") && cancellation != null) {
            followUp.cancellation = cancellation.withReason(corrected(cancellation.reason(), event, happening));
        } else {
            throw happening.unfit("there is no such text");
        }
    }

    private static <T> T one(List<T> all, TextCorrected event, String path, Function<T, UUID> id, Happening happening) {
        return all.stream()
                .filter(one -> path.formatted(id.apply(one)).equals(event.target()))
                .findFirst()
                .orElseThrow(() -> happening.unfit("there is no such text"));
    }

    private static String corrected(@Nullable String now, TextCorrected event, Happening happening) {
        happening.require(event.wrong().equals(now), "the text that it calls wrong is not the one that stands there");
        return event.corrected();
    }
}
