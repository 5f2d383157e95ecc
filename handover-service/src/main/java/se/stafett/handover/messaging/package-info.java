/**
 * The one place that knows both the domain's events and the published ones. Each way is an exhaustive switch: an event
 * that has no counterpart does not compile.
 */
@NullMarked
package se.stafett.handover.messaging;

import org.jspecify.annotations.NullMarked;
