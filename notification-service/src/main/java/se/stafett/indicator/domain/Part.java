package se.stafett.indicator.domain;

import java.time.LocalDate;
import se.stafett.care.Coded;

/** What a period is divided into. */
public enum Part implements Coded {
    MONTH("month", 1),
    QUARTER("quarter", 3),
    YEAR("year", 12);

    private final String code;
    private final int months;

    Part(String code, int months) {
        this.code = code;
        this.months = months;
    }

    @Override
    public String code() {
        return code;
    }

    /** @param first the first day of a part */
    public LocalDate last(LocalDate first) {
        return first.plusMonths(months).minusDays(1);
    }
}
