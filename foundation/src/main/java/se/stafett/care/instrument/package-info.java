/** Instruments: what they measure, what is handed in, and which values their scales allow. */
@NullMarked
package se.stafett.care.instrument;

import org.jspecify.annotations.NullMarked;
