package se.stafett.indicator.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number of one indicator in one part of the period.
 *
 * @param part its first day; absent for the whole
 * @param held how many of the cases are in the numerator
 * @param patients how many patients it tells of
 * @param elsewhere how many of them have cases at other units than the reader's own
 * @param median seconds; absent for what is no duration
 * @param ninetieth the 90th percentile, seconds
 */
public record Figure(
        String indicator,
        @Nullable LocalDate part,
        long cases,
        long held,
        long patients,
        long elsewhere,
        @Nullable BigDecimal median,
        @Nullable BigDecimal ninetieth) {}
