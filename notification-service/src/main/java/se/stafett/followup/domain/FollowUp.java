package se.stafett.followup.domain;

import java.util.Collection;
import java.util.Optional;

/**
 * A follow-up as far as decisions need it. What a step needs is in the type: work is decided on an
 * {@link OngoingFollowUp} alone.
 */
public sealed interface FollowUp permits NotScheduled, ScheduledFollowUp {

    static FollowUp notScheduled() {
        return new NotScheduled();
    }

    /** How many events have happened to it. */
    long version();

    /**
     * The follow-up after one more event.
     *
     * @throws IllegalHistory when the event cannot have happened to this follow-up
     */
    default FollowUp after(FollowUpEvent event) {
        return FollowUpEvolution.after(this, event);
    }

    /** The follow-up after what was decided. */
    default FollowUp after(Collection<? extends FollowUpEvent> events) {
        FollowUp followUp = this;
        for (FollowUpEvent event : events) {
            followUp = followUp.after(event);
        }
        return followUp;
    }

    /** Present unless the follow-up has not been scheduled. */
    Optional<ScheduledFollowUp> scheduled();
}
