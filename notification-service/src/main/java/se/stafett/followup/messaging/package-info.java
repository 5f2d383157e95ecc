/**
 * The one place that knows both the domain's events and the published ones, and how a published plan is told to the domain.
 * Each way is an exhaustive switch: an event that has no counterpart does not compile.
 */
@NullMarked
package se.stafett.followup.messaging;

import org.jspecify.annotations.NullMarked;
