package se.stafett.contracts.plan;

import java.util.UUID;

/** An event that cannot have happened to the plan as it stands. It is refused rather than passed over: the log is wrong. */
public final class UnfitEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID plan;
    private final long version;

    UnfitEvent(UUID plan, long version, String type, String problem) {
        super(type + " as version " + version + " of the plan " + plan + " does not fit: " + problem);
        this.plan = plan;
        this.version = version;
    }

    /** The plan that the event names. */
    public UUID plan() {
        return plan;
    }

    /** The version that the event claims to make. */
    public long version() {
        return version;
    }
}
