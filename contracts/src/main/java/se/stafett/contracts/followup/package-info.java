/**
 * The published language of follow-ups: one record for each thing that can happen to a follow-up, its versioned name, and the
 * fold that turns the events into the current follow-up.
 */
@NullMarked
package se.stafett.contracts.followup;

import org.jspecify.annotations.NullMarked;
