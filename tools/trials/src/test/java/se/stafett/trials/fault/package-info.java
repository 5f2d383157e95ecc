/** The trials that run in every build, with few rounds, and the checker that judges them. */
@NullMarked
package se.stafett.trials.fault;

import org.jspecify.annotations.NullMarked;
