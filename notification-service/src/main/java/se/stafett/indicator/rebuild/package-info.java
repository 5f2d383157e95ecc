/** Counts everything anew from the first event there ever was: once when the service is new to it, and whenever it is asked for. */
@NullMarked
package se.stafett.indicator.rebuild;

import org.jspecify.annotations.NullMarked;
