package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** Why a plan ends. */
public enum ClosingReason implements Coded {
    GOALS_MET("goals-met"),
    NO_FURTHER_BENEFIT("no-further-benefit"),
    PATIENT_DECLINED("patient-declined"),
    MOVED("moved"),
    DECEASED("deceased"),
    OTHER("other");

    private final String code;

    ClosingReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
