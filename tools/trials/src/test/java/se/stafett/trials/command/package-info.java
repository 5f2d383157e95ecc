/** What the command says, and how it ends. */
@NullMarked
package se.stafett.trials.command;

import org.jspecify.annotations.NullMarked;
