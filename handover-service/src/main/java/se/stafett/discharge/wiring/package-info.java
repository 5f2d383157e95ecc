/** What the service puts together itself for discharges: the limits of regions. */
@NullMarked
package se.stafett.discharge.wiring;

import org.jspecify.annotations.NullMarked;
