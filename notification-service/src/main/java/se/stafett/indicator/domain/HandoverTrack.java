package se.stafett.indicator.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * A handover that is not in error.
 *
 * @param answers the latest of each unit for each item
 * @param completed present once it is
 */
public record HandoverTrack(
        UUID plan,
        HsaId sender,
        List<Answer> answers,
        @Nullable Completed completed) {
    public HandoverTrack {
        answers = List.copyOf(answers);
    }

    /** What a unit said to an item that it was offered. */
    public record Answer(UUID item, HsaId unit, boolean declined, Mark mark) {}

    /**
     * @param patientPresent whether the patient was at the meeting
     * @param moved whether a receiver took anything over
     */
    public record Completed(Mark mark, boolean patientPresent, boolean moved) {}

    public static HandoverTrack initiated(UUID plan, HsaId sender) {
        return new HandoverTrack(plan, sender, List.of(), null);
    }

    public HandoverTrack answered(Answer answer) {
        List<Answer> latest = new ArrayList<>(answers);
        latest.removeIf(one -> one.item().equals(answer.item()) && one.unit().equals(answer.unit()));
        latest.add(answer);
        return new HandoverTrack(plan, sender, latest, completed);
    }

    public HandoverTrack completed(Completed now) {
        return new HandoverTrack(plan, sender, answers, now);
    }
}
