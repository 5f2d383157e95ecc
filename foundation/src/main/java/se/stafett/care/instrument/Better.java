package se.stafett.care.instrument;

import se.stafett.care.Coded;

/** Which way on a scale is better for the patient. */
public enum Better implements Coded {
    HIGH("high"),
    LOW("low");

    private final String code;

    Better(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
