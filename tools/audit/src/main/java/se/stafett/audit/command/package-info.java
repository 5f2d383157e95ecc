/** The commands of {@code ./stafett audit}: one class each, with what it answers beside it. {@link Audit} lists them. */
@NullMarked
package se.stafett.audit.command;

import org.jspecify.annotations.NullMarked;
