package se.stafett.followup.domain;

/** A follow-up that waits for its day, or is worked on. */
public record OngoingFollowUp(Stage stage, FollowUpContent content) implements ScheduledFollowUp {

    @Override
    public FollowUpStatus status() {
        return stage.status();
    }

    @Override
    public OngoingFollowUp with(FollowUpContent changed) {
        return new OngoingFollowUp(stage, changed);
    }
}
