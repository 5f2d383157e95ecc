/** The seal over a whole stack's log: what an administrator changes is found from what a witness has kept. */
@NullMarked
package se.stafett.trials.seal;

import org.jspecify.annotations.NullMarked;
