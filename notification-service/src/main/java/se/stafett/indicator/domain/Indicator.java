package se.stafett.indicator.domain;

import se.stafett.care.Coded;

/** What is told of many patients in one number. What each counts is laid down in docs/indicators.md. */
public enum Indicator implements Coded {
    /** KVÅ AW020. */
    PLANS_DRAWN_UP("plans-drawn-up", Measure.COUNT),
    /** Of patients with a need, those who have a plan. */
    NEEDS_WITH_PLAN("needs-with-plan", Measure.SHARE),
    /** Of plans drawn up, those all of whose goals the patient had accepted. */
    PLANS_WITH_ACCEPTED_GOALS("plans-with-accepted-goals", Measure.SHARE),
    /** Of handovers completed, those with the patient at the meeting. */
    HANDOVERS_WITH_PATIENT("handovers-with-patient", Measure.SHARE),
    /** From discharge-ready until a receiver has taken over. */
    READY_TO_ACCEPTANCE("ready-to-acceptance", Measure.DURATION),
    /** Of items that a unit answered for, those that it declined. */
    ITEMS_DECLINED("items-declined", Measure.SHARE),
    /** Of accepted goals that have ended, those that were reached. */
    GOALS_MET("goals-met", Measure.SHARE),
    /** Of follow-ups that took place or became overdue, those that were concluded on their day at the latest. */
    FOLLOW_UPS_ON_TIME("follow-ups-on-time", Measure.SHARE);

    private final String code;
    private final Measure measure;

    Indicator(String code, Measure measure) {
        this.code = code;
        this.measure = measure;
    }

    @Override
    public String code() {
        return code;
    }

    public Measure measure() {
        return measure;
    }
}
