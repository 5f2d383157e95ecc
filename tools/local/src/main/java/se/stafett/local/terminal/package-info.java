/** What the launcher's commands share: the options that name a stack, progress on the terminal, and the exit codes. */
@NullMarked
package se.stafett.local.terminal;

import org.jspecify.annotations.NullMarked;
