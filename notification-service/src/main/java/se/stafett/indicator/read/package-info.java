/** Numbers by unit, level and period, and the cases behind each of them. */
@NullMarked
package se.stafett.indicator.read;

import org.jspecify.annotations.NullMarked;
