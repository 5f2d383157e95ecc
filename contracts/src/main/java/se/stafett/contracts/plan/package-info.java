/**
 * The published language of plans: one record for each thing that can happen to a plan, its versioned name, its JSON form,
 * and the fold that turns the events into the current plan.
 */
@NullMarked
package se.stafett.contracts.plan;

import org.jspecify.annotations.NullMarked;
