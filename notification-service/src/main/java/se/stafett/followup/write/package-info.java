/** Commands over HTTP: a request becomes a command, is decided on the follow-up and the plan as they stand, and appended. */
@NullMarked
package se.stafett.followup.write;

import org.jspecify.annotations.NullMarked;
