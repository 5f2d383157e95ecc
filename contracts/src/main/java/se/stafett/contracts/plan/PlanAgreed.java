package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * The patient's position on the whole plan was recorded. A draft becomes active unless the patient disagreed; on an
 * active plan it is agreed anew.
 *
 * @param position agreed, disagreed or unable
 * @param reason present unless agreed
 */
public record PlanAgreed(String position, @Nullable String reason) implements CourseEvent {}
