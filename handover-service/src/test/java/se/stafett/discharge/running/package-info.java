/** A discharge as a client drives it over HTTP. */
@NullMarked
package se.stafett.discharge.running;

import org.jspecify.annotations.NullMarked;
