package se.stafett.contracts.journey;

/** The ways in which a journey can depart from the model. A code keeps its meaning for ever. */
public enum DeviationCode {
    ASSESSMENT_WITHOUT_STORY("assessment-without-story"),
    NEED_WITHOUT_PLAN("need-without-plan"),
    PLAN_WITHOUT_ASSESSMENT("plan-without-assessment"),
    PLAN_WITHOUT_NEED("plan-without-need"),
    PLAN_BEFORE_NEED("plan-before-need"),
    TWO_ACTIVE_PLANS("two-active-plans"),
    PLAN_WITHOUT_REVIEW("plan-without-review"),
    PLAN_NOT_FOLLOWED_UP("plan-not-followed-up"),
    TREATMENT_BEFORE_AGREEMENT("treatment-before-agreement"),
    INTERVENTION_WITHOUT_ACCEPTED_GOAL("intervention-without-accepted-goal"),
    HANDOVER_WITHOUT_PATIENT("handover-without-patient"),
    HANDOVER_AGAINST_PATIENT("handover-against-patient"),
    HANDOVER_WITHOUT_SUMMARY("handover-without-summary"),
    HANDOVER_WITHOUT_READING("handover-without-reading"),
    HANDOVER_WITHOUT_INFORMATION("handover-without-information"),
    HANDOVER_OVERDUE("handover-overdue"),
    ITEM_DECLINED_AND_LEFT("item-declined-and-left"),
    LEFT_WITHOUT_HANDOVER("left-without-handover"),
    ESTIMATE_NOTICE_LATE("estimate-notice-late"),
    CONTACT_NAMING_LATE("contact-naming-late"),
    PLANNING_CALL_LATE("planning-call-late"),
    INFORMATION_LATE("information-late"),
    PATIENT_SUMMARY_LATE("patient-summary-late"),
    FOLLOW_UP_WITHOUT_TREATMENT("follow-up-without-treatment"),
    FOLLOW_UP_WITHOUT_EXPERIENCE("follow-up-without-experience"),
    FOLLOW_UP_WITHOUT_DIALOGUE("follow-up-without-dialogue"),
    MORE_POSSIBLE_NOT_REASSESSED("more-possible-not-reassessed"),
    CLOSED_WITHOUT_FOLLOW_UP("closed-without-follow-up"),
    CLOSED_WITHOUT_DIALOGUE("closed-without-dialogue");

    private final String code;

    DeviationCode(String code) {
        this.code = code;
    }

    /** As it is published. */
    public String code() {
        return code;
    }
}
