/**
 * The commands behind the script {@code ./stafett}. One class a command; {@link se.stafett.local.launcher.Stafett} lists
 * them.
 */
@NullMarked
package se.stafett.local.launcher;

import org.jspecify.annotations.NullMarked;
