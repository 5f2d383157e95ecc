package se.stafett.indicator.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * A follow-up that was not cancelled.
 *
 * @param unit the unit that has it, or had it when it was concluded
 * @param dueOn the plan's review date as it stands, or stood when the follow-up was concluded
 * @param overdue when it became so, unless a new review date was set since
 */
public record FollowUpTrack(
        UUID plan,
        HsaId unit,
        LocalDate dueOn,
        @Nullable Mark overdue,
        @Nullable Mark concluded) {

    public static FollowUpTrack scheduled(UUID plan, HsaId unit, LocalDate dueOn) {
        return new FollowUpTrack(plan, unit, dueOn, null, null);
    }

    public FollowUpTrack rescheduled(LocalDate day) {
        return new FollowUpTrack(plan, unit, day, null, concluded);
    }

    public FollowUpTrack movedTo(HsaId other) {
        return new FollowUpTrack(plan, other, dueOn, overdue, concluded);
    }

    public FollowUpTrack overdue(Mark mark) {
        return new FollowUpTrack(plan, unit, dueOn, mark, concluded);
    }

    public FollowUpTrack concluded(Mark mark) {
        return new FollowUpTrack(plan, unit, dueOn, overdue, mark);
    }
}
