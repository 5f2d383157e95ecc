/**
 * Measures a stack of its own against the targets of the design, beside limits measured in the same run, and prints a table.
 * A program and no test: nothing fails because a figure misses its target.
 */
@NullMarked
package se.stafett.bench;

import org.jspecify.annotations.NullMarked;
