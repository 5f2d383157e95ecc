package se.stafett.followup.domain;

import se.stafett.care.Coded;

/** Where the whole follow-up stands. */
public enum FollowUpStatus implements Coded {
    SCHEDULED("scheduled"),
    DUE("due"),
    OVERDUE("overdue"),
    ESCALATED("escalated"),
    CONCLUDED("concluded"),
    CANCELLED("cancelled");

    private final String code;

    FollowUpStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
