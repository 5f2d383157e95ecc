/** Services that are started with a wrong set-up. */
@NullMarked
package se.stafett.trials.start;

import org.jspecify.annotations.NullMarked;
