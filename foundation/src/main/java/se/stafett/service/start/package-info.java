/** How a service starts, or says in one line what to mend before it can. */
@NullMarked
package se.stafett.service.start;

import org.jspecify.annotations.NullMarked;
