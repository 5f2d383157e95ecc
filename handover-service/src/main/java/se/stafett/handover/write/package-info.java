/** Commands over HTTP: a request becomes a command, is decided on the handover as it stands, and appended. */
@NullMarked
package se.stafett.handover.write;

import org.jspecify.annotations.NullMarked;
