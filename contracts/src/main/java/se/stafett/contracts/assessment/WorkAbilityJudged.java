package se.stafett.contracts.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The patient's work ability was judged (insurance medicine). Of several judgements of the same day of work, the last counts.
 *
 * @param extent how much of the work ability is lost, in per cent: 25, 50, 75 or 100
 * @param from first day
 * @param to last day; absent while it is not known
 */
public record WorkAbilityJudged(
        int extent,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) implements ContentEvent {}
