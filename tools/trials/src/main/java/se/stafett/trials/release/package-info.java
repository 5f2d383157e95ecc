/** The release after this one, made for trials of upgrades, and a door before several replicas of a service. */
@NullMarked
package se.stafett.trials.release;

import org.jspecify.annotations.NullMarked;
