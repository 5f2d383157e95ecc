/** Reads over HTTP, one package a view. A follow-up that the caller may not know of is answered as one that does not exist. */
@NullMarked
package se.stafett.followup.read;

import org.jspecify.annotations.NullMarked;
