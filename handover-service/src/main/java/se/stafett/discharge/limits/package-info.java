/** The limits of regions as data: what the service ships with, and what a file says besides. */
@NullMarked
package se.stafett.discharge.limits;

import org.jspecify.annotations.NullMarked;
