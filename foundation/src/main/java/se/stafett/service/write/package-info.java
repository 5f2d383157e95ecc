/**
 * Commands over HTTP, whatever they concern: a request becomes an attempt, is decided on the thing as it stands, and what was
 * decided is appended. However often a command is sent, it happens once and is answered the same.
 */
@NullMarked
package se.stafett.service.write;

import org.jspecify.annotations.NullMarked;
