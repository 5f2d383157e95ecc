/** A handover and the plan that it hands over, as clients and plan-service hold them in hand. */
@NullMarked
package se.stafett.handover.running;

import org.jspecify.annotations.NullMarked;
