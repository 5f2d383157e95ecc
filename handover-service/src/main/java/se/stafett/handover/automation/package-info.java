/** What happens by itself: a handover falls due when its time has come. */
@NullMarked
package se.stafett.handover.automation;

import org.jspecify.annotations.NullMarked;
