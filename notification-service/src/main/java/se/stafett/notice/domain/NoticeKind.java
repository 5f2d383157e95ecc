package se.stafett.notice.domain;

import se.stafett.care.Coded;

/** What a notice is about, in a word. */
public enum NoticeKind implements Coded {
    /** The recipient is to take part in a plan or a handover. */
    INVITED("invited"),
    PLAN_CHANGED("plan-changed"),
    /** A need was found, and no plan has been drawn up in time. */
    PLAN_MISSING("plan-missing"),
    ITEM_OFFERED("item-offered"),
    ITEM_ACCEPTED("item-accepted"),
    ITEM_DECLINED("item-declined"),
    CHANGE_PROPOSED("change-proposed"),
    MEETING_SCHEDULED("meeting-scheduled"),
    MEETING_NEAR("meeting-near"),
    /** The meeting is near, and the recipient has not confirmed reading the plan. */
    NOT_YET_READ("not-yet-read"),
    NOT_YET_ANSWERED("not-yet-answered"),
    HANDOVER_ESCALATED("handover-escalated"),
    HANDOVER_ENDED("handover-ended"),
    FOLLOW_UP_SCHEDULED("follow-up-scheduled"),
    FOLLOW_UP_DUE("follow-up-due"),
    FOLLOW_UP_OVERDUE("follow-up-overdue"),
    FOLLOW_UP_ESCALATED("follow-up-escalated"),
    ADMITTED("admitted"),
    DISCHARGE_CHANGED("discharge-changed"),
    DISCHARGE_READY("discharge-ready"),
    DEADLINE_RUNNING_OUT("deadline-running-out"),
    DEADLINE_PASSED("deadline-passed");

    private final String code;

    NoticeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
