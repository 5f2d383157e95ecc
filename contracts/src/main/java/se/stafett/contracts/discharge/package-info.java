/**
 * The published language of discharges from hospital: one record for each thing that can happen to a discharge, its versioned
 * name, and the fold that turns the events into the current discharge.
 */
@NullMarked
package se.stafett.contracts.discharge;

import org.jspecify.annotations.NullMarked;
