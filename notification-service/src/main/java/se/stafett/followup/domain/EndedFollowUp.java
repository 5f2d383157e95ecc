package se.stafett.followup.domain;

/** A follow-up that was concluded or cancelled; its record can still be put right. */
record EndedFollowUp(Ending ending, FollowUpContent content) implements ScheduledFollowUp {

    @Override
    public FollowUpStatus status() {
        return switch (ending) {
            case Ending.Concluded concluded -> FollowUpStatus.CONCLUDED;
            case Ending.Cancelled cancelled -> FollowUpStatus.CANCELLED;
        };
    }

    @Override
    public EndedFollowUp with(FollowUpContent changed) {
        return new EndedFollowUp(ending, changed);
    }

    EndedFollowUp ended(Ending otherWords) {
        return new EndedFollowUp(otherWords, content);
    }
}
