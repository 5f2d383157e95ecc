/** Other services' things, as this service rebuilds them from the log for itself, as any provider's system would. */
@NullMarked
package se.stafett.service.copies;

import org.jspecify.annotations.NullMarked;
