/** Puts the service together: what its parts need of time, database, keys and broker. */
@NullMarked
package se.stafett.service.wiring;

import org.jspecify.annotations.NullMarked;
