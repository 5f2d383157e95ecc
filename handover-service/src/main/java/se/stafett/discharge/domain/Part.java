package se.stafett.discharge.domain;

import se.stafett.care.Coded;

/** Whose care the patient will need after the stay. */
public enum Part implements Coded {
    REGIONAL_OPEN_CARE("regional-open-care"),
    MUNICIPALITY("municipality");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
