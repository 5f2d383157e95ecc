/** What has happened to one follow-up, event by event, in clear. */
@NullMarked
package se.stafett.followup.read.events;

import org.jspecify.annotations.NullMarked;
