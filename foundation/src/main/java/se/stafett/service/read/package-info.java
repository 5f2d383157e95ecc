/** Reads over HTTP that are the same in every service: the log, the keys to it, patients' references, events in clear. */
@NullMarked
package se.stafett.service.read;

import org.jspecify.annotations.NullMarked;
