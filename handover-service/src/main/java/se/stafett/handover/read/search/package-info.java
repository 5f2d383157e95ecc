/** Handovers found by unit, status, patient and plan, as far as the caller may know of them. */
@NullMarked
package se.stafett.handover.read.search;

import org.jspecify.annotations.NullMarked;
