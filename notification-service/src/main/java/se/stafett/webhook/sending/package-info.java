/** One attempt at a delivery over HTTP, to a receiver that may fail, hang, lead elsewhere or answer without end. */
@NullMarked
package se.stafett.webhook.sending;

import org.jspecify.annotations.NullMarked;
