/** Handovers as clients carry them out, with the time that each command took. */
@NullMarked
package se.stafett.bench.care;

import org.jspecify.annotations.NullMarked;
