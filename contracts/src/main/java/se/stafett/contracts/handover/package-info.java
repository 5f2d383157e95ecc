/**
 * The published language of handovers: one record for each thing that can happen to a handover, its versioned name, and the fold
 * that turns the events into the current handover.
 */
@NullMarked
package se.stafett.contracts.handover;

import org.jspecify.annotations.NullMarked;
