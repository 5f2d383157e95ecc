/** What has happened to one handover, event by event, in clear. */
@NullMarked
package se.stafett.handover.read.events;

import org.jspecify.annotations.NullMarked;
