/** Reads over HTTP, one package a view. An assessment that the caller may not know of is answered as one that does not exist. */
@NullMarked
package se.stafett.assessment.read;

import org.jspecify.annotations.NullMarked;
