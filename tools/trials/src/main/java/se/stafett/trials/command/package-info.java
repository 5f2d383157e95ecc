/** {@code ./stafett trials}: does the faults to stacks of its own, judges what was recorded, and prints and keeps the result. */
@NullMarked
package se.stafett.trials.command;

import org.jspecify.annotations.NullMarked;
