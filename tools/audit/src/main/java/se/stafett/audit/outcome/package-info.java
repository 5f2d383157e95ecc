/** How an audit ends: the exit codes that scripts can use, and the failure that carries one of them with its line of text. */
@NullMarked
package se.stafett.audit.outcome;

import org.jspecify.annotations.NullMarked;
