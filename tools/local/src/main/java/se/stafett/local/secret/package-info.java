/** Files that hold a secret of the local stack: made once, whole or not at all, and readable by their owner alone. */
@NullMarked
package se.stafett.local.secret;

import org.jspecify.annotations.NullMarked;
