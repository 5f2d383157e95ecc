/** What has happened to one discharge, event by event, in clear. */
@NullMarked
package se.stafett.discharge.read.events;

import org.jspecify.annotations.NullMarked;
