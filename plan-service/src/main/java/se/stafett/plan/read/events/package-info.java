/** What has happened to one plan, event by event, in clear. */
@NullMarked
package se.stafett.plan.read.events;

import org.jspecify.annotations.NullMarked;
