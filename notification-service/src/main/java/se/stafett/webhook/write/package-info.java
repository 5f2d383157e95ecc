/** Subscribes, and looks after subscriptions: commands over HTTP, carried out once under their key. */
@NullMarked
package se.stafett.webhook.write;

import org.jspecify.annotations.NullMarked;
