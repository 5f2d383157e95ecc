/** What a trial is told before it begins, and what it comes to. */
@NullMarked
package se.stafett.trials.outcome;

import org.jspecify.annotations.NullMarked;
