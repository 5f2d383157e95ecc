package se.stafett.contracts.handover;

import se.stafett.contracts.payload.Stamp;

/** How the patient sums up the time so far, with who wrote it down and when. */
public record Summary(String text, Stamp written) {}
