/** Reads over HTTP, one package a view. A handover that the caller may not know of is answered as one that does not exist. */
@NullMarked
package se.stafett.handover.read;

import org.jspecify.annotations.NullMarked;
