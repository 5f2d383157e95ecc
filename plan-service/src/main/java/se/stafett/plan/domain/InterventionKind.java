package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** What kind of intervention it is. */
public enum InterventionKind implements Coded {
    TRAINING("training"),
    COMPENSATORY("compensatory"),
    ADVICE("advice"),
    ENVIRONMENT("environment"),
    SELF_CARE("self-care");

    private final String code;

    InterventionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
