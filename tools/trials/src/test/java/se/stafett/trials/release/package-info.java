/** That the release after this one can be made of these sources, and that callers are spread over its replicas. */
@NullMarked
package se.stafett.trials.release;

import org.jspecify.annotations.NullMarked;
