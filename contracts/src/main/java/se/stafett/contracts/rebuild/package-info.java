/**
 * Rebuilds the current plans from the published log alone, as any system may that holds the log and gets the keys, and
 * checks on the way that nothing was lost, doubled, swapped or altered.
 */
@NullMarked
package se.stafett.contracts.rebuild;

import org.jspecify.annotations.NullMarked;
