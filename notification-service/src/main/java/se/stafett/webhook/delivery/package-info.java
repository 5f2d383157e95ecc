/** The courier: sends what is due from each waiting line, one line never in the way of another. */
@NullMarked
package se.stafett.webhook.delivery;

import org.jspecify.annotations.NullMarked;
