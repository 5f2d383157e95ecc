package se.stafett.followup.domain;

import java.util.Optional;

/** There is no follow-up yet. */
record NotScheduled() implements FollowUp {

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Optional<ScheduledFollowUp> scheduled() {
        return Optional.empty();
    }
}
