/**
 * The follow-up of a plan: what can be asked of it, what is decided and why not, how what has happened makes the present
 * follow-up, and what time does to it. Begin with {@link FollowUpDecider}; of the plan it knows what a {@link PlanSnapshot}
 * tells. Nothing here knows a clock, chance, a framework or the published events.
 */
@NullMarked
package se.stafett.followup.domain;

import org.jspecify.annotations.NullMarked;
