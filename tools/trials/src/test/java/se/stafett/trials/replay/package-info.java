/** What trial 9 stands on. */
@NullMarked
package se.stafett.trials.replay;

import org.jspecify.annotations.NullMarked;
