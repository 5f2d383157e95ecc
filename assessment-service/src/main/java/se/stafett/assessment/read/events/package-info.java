/** What has happened to one assessment, event by event, in clear. */
@NullMarked
package se.stafett.assessment.read.events;

import org.jspecify.annotations.NullMarked;
