/** Discharges found by unit, status and patient, as far as the caller may know of them. */
@NullMarked
package se.stafett.discharge.read.search;

import org.jspecify.annotations.NullMarked;
