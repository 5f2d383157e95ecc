package se.stafett.assessment.domain;

import java.util.stream.IntStream;
import se.stafett.care.Coded;

/** What ICF says of a code: how great a problem, a hindrance or a help is, and what kind of change. */
public enum Qualifier implements Coded {
    EXTENT("extent"),
    NATURE("nature"),
    LOCATION("location"),
    PERFORMANCE("performance"),
    CAPACITY("capacity"),
    BARRIER("barrier"),
    FACILITATOR("facilitator");

    static final String MAGNITUDES = "0, 1, 2, 3, 4, 8, 9";
    static final String KINDS = "0–9";

    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Nature and location number kinds of change; all others go from none (0) to complete (4), 8 and 9 saying that it is not said. */
    boolean allows(int value) {
        return switch (this) {
            case NATURE, LOCATION -> value >= 0 && value <= 9;
            case EXTENT, PERFORMANCE, CAPACITY, BARRIER, FACILITATOR ->
                IntStream.of(0, 1, 2, 3, 4, 8, 9).anyMatch(magnitude -> magnitude == value);
        };
    }

    String allowed() {
        return switch (this) {
            case NATURE, LOCATION -> KINDS;
            case EXTENT, PERFORMANCE, CAPACITY, BARRIER, FACILITATOR -> MAGNITUDES;
        };
    }
}
