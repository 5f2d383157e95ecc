/** Receivers of webhooks on loopback, well-behaved and not, written on bare sockets. */
@NullMarked
package se.stafett.webhook.receiving;

import org.jspecify.annotations.NullMarked;
