package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * The plan ended. It is completed when the reason is goals-met or no-further-benefit and it had left draft, otherwise
 * revoked. Open goals are cancelled and open interventions stopped with it.
 *
 * @param reason goals-met, no-further-benefit, patient-declined, moved, deceased or other
 */
public record PlanClosed(String reason, @Nullable String note, Dialogue dialogue) implements CourseEvent {}
