/**
 * The one place that knows both the domain's events and the published ones. Each way is an exhaustive switch: an event
 * that has no counterpart does not compile. When something happened stands in the envelope, not in the payload.
 */
@NullMarked
package se.stafett.discharge.messaging;

import org.jspecify.annotations.NullMarked;
