/** Plans and their follow-ups as tests over HTTP hold them in hand. */
@NullMarked
package se.stafett.followup.running;

import org.jspecify.annotations.NullMarked;
