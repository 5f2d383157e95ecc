package se.stafett.contracts.handover;

import se.stafett.contracts.payload.Stamp;

/**
 * What a unit has read.
 *
 * @param unit HSA-id of the unit
 * @param planVersion the latest version that it confirmed
 * @param confirmed who confirmed it, and when
 */
public record Reading(String unit, long planVersion, Stamp confirmed) {}
