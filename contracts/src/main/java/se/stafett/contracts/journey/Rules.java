package se.stafett.contracts.journey;

/** Which rule finds which deviation. */
final class Rules {
    private Rules() {}

    static Rule of(DeviationCode code) {
        return switch (code) {
            case ASSESSMENT_WITHOUT_STORY -> AssessmentRules::withoutStory;
            case NEED_WITHOUT_PLAN -> AssessmentRules::needWithoutPlan;
            case PLAN_WITHOUT_ASSESSMENT -> NeedRules::withoutAssessment;
            case PLAN_WITHOUT_NEED -> NeedRules::withoutNeed;
            case PLAN_BEFORE_NEED -> NeedRules::beforeNeed;
            case TWO_ACTIVE_PLANS -> TwoPlans::atOnce;
            case PLAN_WITHOUT_REVIEW -> ReviewRules::withoutReview;
            case PLAN_NOT_FOLLOWED_UP -> ReviewRules::notFollowedUp;
            case TREATMENT_BEFORE_AGREEMENT -> TreatmentRules::beforeAgreement;
            case INTERVENTION_WITHOUT_ACCEPTED_GOAL -> TreatmentRules::withoutAcceptedGoal;
            case HANDOVER_WITHOUT_PATIENT -> HandoverRules::withoutPatient;
            case HANDOVER_AGAINST_PATIENT -> HandoverRules::againstPatient;
            case HANDOVER_WITHOUT_SUMMARY -> HandoverRules::withoutSummary;
            case HANDOVER_WITHOUT_READING -> HandoverRules::withoutReading;
            case HANDOVER_WITHOUT_INFORMATION -> HandoverRules::withoutInformation;
            case HANDOVER_OVERDUE -> LeftRules::overdue;
            case ITEM_DECLINED_AND_LEFT -> LeftRules::declinedAndLeft;
            case LEFT_WITHOUT_HANDOVER -> DepartureRules::withoutHandover;
            case ESTIMATE_NOTICE_LATE -> DischargeRules::estimateNoticeLate;
            case CONTACT_NAMING_LATE -> DischargeRules::contactNamingLate;
            case PLANNING_CALL_LATE -> DischargeRules::planningCallLate;
            case INFORMATION_LATE -> DischargeRules::informationLate;
            case PATIENT_SUMMARY_LATE -> DischargeRules::patientSummaryLate;
            case FOLLOW_UP_WITHOUT_TREATMENT -> FollowUpRules::withoutTreatment;
            case FOLLOW_UP_WITHOUT_EXPERIENCE -> FollowUpRules::withoutExperience;
            case FOLLOW_UP_WITHOUT_DIALOGUE -> FollowUpRules::withoutDialogue;
            case MORE_POSSIBLE_NOT_REASSESSED -> FollowUpRules::notReassessed;
            case CLOSED_WITHOUT_FOLLOW_UP -> EndRules::withoutFollowUp;
            case CLOSED_WITHOUT_DIALOGUE -> EndRules::withoutDialogue;
        };
    }
}
