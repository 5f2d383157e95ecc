/** The sealer, on a real PostgreSQL; what it publishes to and who witnesses it lie in memory. */
@NullMarked
package se.stafett.store.seal;

import org.jspecify.annotations.NullMarked;
