/** Shows a unit its subscriptions, their secrets, and what became of what was sent. */
@NullMarked
package se.stafett.webhook.read;

import org.jspecify.annotations.NullMarked;
