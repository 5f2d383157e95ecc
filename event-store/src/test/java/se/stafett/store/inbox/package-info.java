/** The inbox, on a real PostgreSQL. */
@NullMarked
package se.stafett.store.inbox;

import org.jspecify.annotations.NullMarked;
