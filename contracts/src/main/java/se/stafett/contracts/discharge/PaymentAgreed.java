package se.stafett.contracts.discharge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Region and municipality agreed otherwise than the law says on the payment duty. At least one of the two is there.
 *
 * @param from the first day of the payment duty
 * @param note what was agreed, in words
 */
public record PaymentAgreed(
        @Nullable LocalDate from, @Nullable String note) implements PlanningEvent {}
