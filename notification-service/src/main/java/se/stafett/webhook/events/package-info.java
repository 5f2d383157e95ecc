/** Puts what happens in the lines of those units that take part in it. */
@NullMarked
package se.stafett.webhook.events;

import org.jspecify.annotations.NullMarked;
