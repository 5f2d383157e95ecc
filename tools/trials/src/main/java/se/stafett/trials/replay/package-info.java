/**
 * Trial 9: a long log is replayed by a group of subscribers whose members come and go, and ends with the plans of one who
 * was never disturbed.
 */
@NullMarked
package se.stafett.trials.replay;

import org.jspecify.annotations.NullMarked;
