/**
 * What becomes of follow-ups without anybody asking: they come of the plan's events, go where the plan goes, and are woken by
 * the clock. Each {@code When…Then…} says in one pure function what the plan, as its event left it, asks.
 */
@NullMarked
package se.stafett.followup.automation;

import org.jspecify.annotations.NullMarked;
