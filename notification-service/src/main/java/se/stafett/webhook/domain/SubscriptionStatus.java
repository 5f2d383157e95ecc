package se.stafett.webhook.domain;

import se.stafett.care.Coded;

/** Events are put in line in all but the last; they are sent while it is active. */
public enum SubscriptionStatus implements Coded {
    ACTIVE("active"),
    PAUSED("paused"),
    /** The receiver answered that it is gone for good. */
    DISABLED("disabled"),
    REMOVED("removed");

    private final String code;

    SubscriptionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
