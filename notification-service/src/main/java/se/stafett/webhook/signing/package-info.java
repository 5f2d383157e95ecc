/** How what is sent is signed, by the convention Standard Webhooks: receivers check it with a library of their own language. */
@NullMarked
package se.stafett.webhook.signing;

import org.jspecify.annotations.NullMarked;
